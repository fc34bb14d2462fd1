using System.Collections.Immutable;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Validation;

/// <summary>Every directive is defined by the schema (5.7.1).</summary>
internal sealed class KnownDirectivesRule(DocumentContext context) : ValidationRule(context)
{
    public override void EnterDirectives(ImmutableArray<DirectiveNode> nodes, DirectiveLocation location)
    {
        foreach (var node in nodes)
        {
            if (!Context.Schema.TryGetDirective(node.Name.Value, out _))
            {
                ImmutableArray<string> near =
                    Context.Options.Suggests ? [.. Suggestions.Near(node.Name.Value, Context.Schema.Directives.Select(known => known.Name))] : [];
                Context.Report(new UnknownDirectiveError(node.Name.Value, near, node.Location));
            }
        }
    }
}

/// <summary>The schema has no directive with this name.</summary>
/// <param name="Directive">The name, without <c>@</c>.</param>
/// <param name="Near">Directives with similar names.</param>
/// <param name="Location">The directive.</param>
public sealed record UnknownDirectiveError(string Directive, ImmutableArray<string> Near, Location Location)
    : DocumentError(
        "UNKNOWN_DIRECTIVE",
        "5.7.1 Directives Are Defined",
        new ErrorText($"没有指令 \"@{Directive}\"。", $"Unknown directive \"@{Directive}\".").Then(Suggestions.Text([.. Near.Select(name => "@" + name)])),
        ImmutableArray.Create(Location));
