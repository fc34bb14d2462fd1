using System.Collections.Immutable;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Validation;

/// <summary>A subscription selects exactly one root field, without conditions, and not an introspection field (5.2.4.1).</summary>
internal sealed class SingleRootFieldRule(DocumentContext context) : ValidationRule(context)
{
    public override void EnterOperation(OperationDefinitionNode node)
    {
        if (node.Operation != OperationType.Subscription || Context.Schema.Subscription is not { } root)
        {
            return;
        }

        var name = node.Name is { } named ? $"Subscription \"{named.Value}\"" : "Anonymous Subscription";
        var (selected, conditions) = Collect(node.SelectionSet, root);
        if (conditions.Count > 0)
        {
            Report($"{name} must not use `@skip` or `@include` directives in the top level selection.", conditions);
            return;
        }

        var fields = selected.GroupBy(field => field.ResponseName, StringComparer.Ordinal).ToArray();
        if (fields.Length > 1)
        {
            Report($"{name} must select only one top level field.", fields[1..].SelectMany(same => same));
        }
        else if (fields.Length == 0)
        {
            Report($"{name} must select one top level field.", [node.SelectionSet]);
        }

        foreach (var same in fields.Where(same => same.First().Name.Value.StartsWith("__", StringComparison.Ordinal)))
        {
            Report($"{name} must not select an introspection top level field.", same);
        }
    }

    private void Report(string message, IEnumerable<SyntaxNode> nodes) =>
        Context.Report(new SingleRootFieldError(message, [.. nodes.Select(node => node.Location)]));

    /// <summary>
    /// Collects the root fields, including those in fragments that apply to the root, each fragment once. Also collects the conditions found; selections with
    /// a condition are not followed.
    /// </summary>
    private (List<FieldNode> Fields, List<DirectiveNode> Conditions) Collect(SelectionSetNode set, ObjectType root)
    {
        var (fields, conditions) = (new List<FieldNode>(), new List<DirectiveNode>());
        var visited = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<SelectionNode>(set.Selections.Reverse());
        while (pending.TryPop(out var selection))
        {
            if (ConditionOf(selection) is { } condition)
            {
                conditions.Add(condition);
            }
            else if (selection is FieldNode field)
            {
                fields.Add(field);
            }
            else
            {
                foreach (var inner in Within(selection, root, visited).Reverse())
                {
                    pending.Push(inner);
                }
            }
        }

        return (fields, conditions);
    }

    private static DirectiveNode? ConditionOf(SelectionNode selection) =>
        selection.Directives.FirstOrDefault(directive => directive.Name.Value == "skip")
            ?? selection.Directives.FirstOrDefault(directive => directive.Name.Value == "include");

    private ImmutableArray<SelectionNode> Within(SelectionNode selection, ObjectType root, HashSet<string> visited) => selection switch
    {
        InlineFragmentNode inline when inline.TypeCondition is null || Applies(inline.TypeCondition, root) => inline.SelectionSet.Selections,
        FragmentSpreadNode spread when visited.Add(spread.Name.Value)
            && Context.Fragments.TryGet(spread.Name.Value, out var fragment)
            && Applies(fragment.TypeCondition, root) => fragment.SelectionSet.Selections,
        _ => [],
    };

    private bool Applies(NamedTypeNode condition, ObjectType root) =>
        Context.CompositeOf(condition) is { } type && Context.Schema.PossibleTypes(type).Contains(root);
}

/// <summary>A subscription selects no field or several, has a condition, or selects an introspection field.</summary>
/// <param name="Message">The description of the error.</param>
/// <param name="Locations">The superfluous fields or directives.</param>
public sealed record SingleRootFieldError(string Message, ImmutableArray<Location> Locations)
    : DocumentError("SINGLE_ROOT_FIELD", "5.2.4.1 Single Root Field", Message, Locations);
