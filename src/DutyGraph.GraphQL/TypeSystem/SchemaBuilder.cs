using System.Reflection;

namespace DutyGraph.GraphQL.TypeSystem;

/// <summary>Collects the classes from which a schema is built.</summary>
public sealed class SchemaBuilder
{
    private readonly HashSet<Type> _types = [];

    /// <summary>All annotated classes of an assembly.</summary>
    public SchemaBuilder AddTypes(Assembly assembly) => AddTypes(assembly.GetTypes());

    /// <summary>These classes.</summary>
    public SchemaBuilder AddTypes(params Type[] types)
    {
        _types.UnionWith(types);
        return this;
    }
}
