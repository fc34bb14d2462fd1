using System.Reflection;
using DutyGraph.GraphQL.Introspection;
using DutyGraph.GraphQL.TypeSystem.Annotated;
using DutyGraph.GraphQL.TypeSystem.Checks;
using Microsoft.Extensions.DependencyInjection;

namespace DutyGraph.GraphQL.TypeSystem;

/// <summary>Collects the classes from which a schema is built.</summary>
public sealed class SchemaBuilder
{
    private static readonly Type[] IntrospectionTypes =
        [typeof(SchemaFields), typeof(TypeFields), typeof(FieldFields), typeof(InputValueFields), typeof(EnumValueFields), typeof(DirectiveFields)];

    private readonly HashSet<Type> _types = [];
    private string? _description;

    /// <summary>All annotated classes, and all scalars, of an assembly.</summary>
    public SchemaBuilder AddTypes(Assembly assembly) => AddTypes(assembly.GetTypes());

    /// <summary>These classes: annotated ones, and scalars.</summary>
    public SchemaBuilder AddTypes(params Type[] types)
    {
        _types.UnionWith(types);
        return this;
    }

    /// <summary>What introspection says of the schema.</summary>
    public SchemaBuilder SetDescription(string description)
    {
        _description = description;
        return this;
    }

    /// <summary>Builds the schema and checks it.</summary>
    /// <param name="services">Tells which parameters of resolvers are services; null where only <see cref="ServiceAttribute"/> does.</param>
    /// <exception cref="SchemaException">It is not valid; all faults at once.</exception>
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
        SchemaChecks.Run(query!, mutation, named, BuiltInDirectives.All, faults);
        faults.ThrowIfAny();
        return new Schema(new SchemaParts(
            query!, mutation, Subscription: null, SchemaParts.Used(named), BuiltInDirectives.All, SchemaParts.Meta(meta), _description));
    }
}
