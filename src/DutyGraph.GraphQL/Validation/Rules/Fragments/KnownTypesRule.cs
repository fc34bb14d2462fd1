using System.Collections.Immutable;
using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Validation;

/// <summary>Every type named by a fragment or variable exists (5.5.1.2, 5.8.2).</summary>
internal sealed class KnownTypesRule(DocumentContext context) : ValidationRule(context)
{
    public override void EnterNamedType(NamedTypeNode node)
    {
        var name = node.Name.Value;
        if (!Context.Schema.TryGetType(name, out _))
        {
            ImmutableArray<string> near = Context.Options.Suggests ? [.. Suggestions.Near(name, Context.Schema.Types.Select(type => type.Name))] : [];
            Context.Report(new UnknownTypeError(name, near, node.Location));
        }
    }
}

/// <summary>The schema has no type with this name.</summary>
/// <param name="Type">The name.</param>
/// <param name="Near">Types with similar names.</param>
/// <param name="Location">The reference to the type.</param>
public sealed record UnknownTypeError(string Type, ImmutableArray<string> Near, Location Location)
    : DocumentError(
        "UNKNOWN_TYPE",
        "5.5.1.2 Fragment Spread Type Existence",
        new ErrorText($"没有类型 \"{Type}\"。", $"Unknown type \"{Type}\".").Then(Suggestions.Text(Near)),
        ImmutableArray.Create(Location));
