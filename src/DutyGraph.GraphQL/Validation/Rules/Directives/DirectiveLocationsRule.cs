using System.Collections.Immutable;
using System.Text.Json;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Validation;

/// <summary>Every directive is used at an allowed location (5.7.2).</summary>
internal sealed class DirectiveLocationsRule(DocumentContext context) : ValidationRule(context)
{
    public override void EnterDirectives(ImmutableArray<DirectiveNode> nodes, DirectiveLocation location)
    {
        foreach (var node in nodes)
        {
            if (Context.Schema.TryGetDirective(node.Name.Value, out var directive) && !directive.Locations.Contains(location))
            {
                Context.Report(new MisplacedDirectiveError(directive.Name, location, node.Location));
            }
        }
    }
}

/// <summary>A directive is used at a location that is not allowed.</summary>
/// <param name="Directive">Its name, without <c>@</c>.</param>
/// <param name="Place">The kind of location where it is used.</param>
/// <param name="Location">The directive.</param>
public sealed record MisplacedDirectiveError(string Directive, DirectiveLocation Place, Location Location)
    : DocumentError(
        "MISPLACED_DIRECTIVE",
        "5.7.2 Directives Are in Valid Locations",
        new(
            $"指令 \"@{Directive}\" 不能用在 {JsonNamingPolicy.SnakeCaseUpper.ConvertName(Place.ToString())} 处。",
            $"Directive \"@{Directive}\" may not be used on {JsonNamingPolicy.SnakeCaseUpper.ConvertName(Place.ToString())}."),
        [Location]);
