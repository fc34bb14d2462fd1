using System.Collections.Immutable;
using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Validation;

/// <summary>Refuses <c>__schema</c> and <c>__type</c> if <see cref="ValidationOptions.Introspection"/> is off. <c>__typename</c> stays allowed, since clients
/// need it.</summary>
internal sealed class IntrospectionRule(DocumentContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode node)
    {
        if (!Context.Options.Introspection && node.Name.Value is "__schema" or "__type")
        {
            Context.Report(new IntrospectionOffError(node.Name.Value, node.Location));
        }
    }
}

/// <summary>The document uses introspection, but <see cref="ValidationOptions.Introspection"/> is off.</summary>
/// <param name="Field"><c>__schema</c> or <c>__type</c>.</param>
/// <param name="Location">The field.</param>
public sealed record IntrospectionOffError(string Field, Location Location)
    : DocumentError(
        "INTROSPECTION_OFF",
        "ValidationOptions.Introspection",
        $"Introspection is off: \"{Field}\" is not answered.",
        ImmutableArray.Create(Location));
