using System.Collections.Immutable;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Validation;

/// <summary>A directive that is not repeatable is used once at a location (5.7.3).</summary>
internal sealed class UniqueDirectivesRule(DocumentContext context) : ValidationRule(context)
{
    public override void EnterDirectives(ImmutableArray<DirectiveNode> nodes, DirectiveLocation location)
    {
        if (nodes.Length < 2)
        {
            return;
        }

        var seen = new Dictionary<string, DirectiveNode>(nodes.Length, StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            var name = node.Name.Value;
            if (Context.Schema.TryGetDirective(name, out var directive) && !directive.IsRepeatable && !seen.TryAdd(name, node))
            {
                Context.Report(new DuplicateDirectiveError(name, seen[name].Location, node.Location));
            }
        }
    }
}

/// <summary>A directive that is not repeatable is used more than once at a location.</summary>
/// <param name="Directive">Its name, without <c>@</c>.</param>
/// <param name="First">The first use.</param>
/// <param name="Again">Another use.</param>
public sealed record DuplicateDirectiveError(string Directive, Location First, Location Again)
    : DocumentError(
        "DUPLICATE_DIRECTIVE",
        "5.7.3 Directives Are Unique per Location",
        new($"指令 \"@{Directive}\" 在此处只能用一次。", $"The directive \"@{Directive}\" can only be used once at this location."),
        [First, Again]);
