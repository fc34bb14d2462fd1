using System.Reflection;
using DutyGraph.GraphQL.Introspection;
using DutyGraph.GraphQL.TypeSystem.Annotated;
using DutyGraph.GraphQL.TypeSystem.Checks;
using Microsoft.Extensions.DependencyInjection;

namespace DutyGraph.GraphQL.TypeSystem;

/// <summary>Collects classes and builds a schema from them.</summary>
public sealed class SchemaBuilder
{
    private static readonly Type[] IntrospectionTypes =
        [typeof(SchemaFields), typeof(TypeFields), typeof(FieldFields), typeof(InputValueFields), typeof(EnumValueFields), typeof(DirectiveFields)];

    private readonly HashSet<Type> _types = [];
    private string? _description;

    /// <summary>Adds all annotated classes and scalars of an assembly.</summary>
    public SchemaBuilder AddTypes(Assembly assembly) => AddTypes(assembly.GetTypes());

    /// <summary>Adds annotated classes and scalars.</summary>
    public SchemaBuilder AddTypes(params Type[] types)
    {
        _types.UnionWith(types);
        return this;
    }

    /// <summary>Sets the description of the schema.</summary>
    public SchemaBuilder SetDescription(string description)
    {
        _description = description;
        return this;
    }

    /// <summary>Builds and validates the schema.</summary>
    /// <param name="services">Recognizes parameters that are services; if null, only parameters with <see cref="ServiceAttribute"/> are.</param>
    /// <exception cref="SchemaException">The schema is invalid; the exception has all faults.</exception>
    public Schema Build(IServiceProviderIsService? services = null)
    {
        var faults = new Faults();
        var catalogue = new TypeCatalogue(_types.Concat(IntrospectionTypes));
        var types = new AnnotatedTypes(catalogue, services, faults);
        var query = types.Root("Query", catalogue.Queries);
        var mutation = types.Root("Mutation", catalogue.Mutations);
        var meta = types.Root("__Meta", [typeof(MetaFields)])!;
        var all = types.Finish();
        if (query is null)
        {
            faults.Add($"Query: no class carries [{nameof(QueryTypeAttribute)[..^9]}].");
        }

        faults.ThrowIfAny();
        IReadOnlyList<NamedType> named = [query!, .. mutation is null ? [] : new[] { mutation }, .. all];
        SchemaChecks.Run((query, mutation, null), named, BuiltInDirectives.All, faults);
        faults.ThrowIfAny();
        return new Schema(new SchemaParts(
            query!, mutation, Subscription: null, SchemaParts.Used(named), BuiltInDirectives.All, SchemaParts.Meta(meta), _description));
    }
}
