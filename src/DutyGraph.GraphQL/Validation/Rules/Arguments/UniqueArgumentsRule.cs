using System.Collections.Immutable;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Validation;

/// <summary>No argument is given twice (5.4.2).</summary>
internal sealed class UniqueArgumentsRule(DocumentContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode node) => Check(node.Arguments);

    public override void EnterDirectives(ImmutableArray<DirectiveNode> nodes, DirectiveLocation location)
    {
        foreach (var node in nodes)
        {
            Check(node.Arguments);
        }
    }

    private void Check(ImmutableArray<ArgumentNode> nodes)
    {
        if (nodes.Length < 2)
        {
            return;
        }

        foreach (var same in nodes.GroupBy(node => node.Name.Value, StringComparer.Ordinal).Where(same => same.Skip(1).Any()))
        {
            Context.Report(new DuplicateArgumentError(same.Key, [.. same.Select(node => node.Name.Location)]));
        }
    }
}

/// <summary>An argument is given more than once.</summary>
/// <param name="Argument">Its name.</param>
/// <param name="Locations">All its occurrences.</param>
public sealed record DuplicateArgumentError(string Argument, ImmutableArray<Location> Locations)
    : DocumentError(
        "DUPLICATE_ARGUMENT",
        "5.4.2 Argument Uniqueness",
        new($"参数 \"{Argument}\" 只能有一个。", $"There can be only one argument named \"{Argument}\"."),
        Locations);
