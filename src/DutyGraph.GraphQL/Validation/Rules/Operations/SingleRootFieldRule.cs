using System.Collections.Immutable;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.Selections;
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

        var name = node.Name is { } named ? new ErrorText($"订阅 \"{named.Value}\" ", $"Subscription \"{named.Value}\"") : new("匿名订阅", "Anonymous Subscription");
        var (selected, conditions) = Collect(node.SelectionSet, root);
        if (conditions.Count > 0)
        {
            Report(name, "的根选择不能用 `@skip` 或 `@include`。", "must not use `@skip` or `@include` directives in the top level selection.", conditions);
            return;
        }

        var fields = selected.GroupBy(field => field.ResponseName, StringComparer.Ordinal).ToArray();
        if (fields.Length > 1)
        {
            Report(name, "只能选择一个根字段。", "must select only one top level field.", fields[1..].SelectMany(same => same));
        }
        else if (fields.Length == 0)
        {
            Report(name, "须选择一个根字段。", "must select one top level field.", [node.SelectionSet]);
        }

        foreach (var same in fields.Where(same => same.First().Name.Value.StartsWith("__", StringComparison.Ordinal)))
        {
            Report(name, "不能选择内省的根字段。", "must not select an introspection top level field.", same);
        }
    }

    private void Report(ErrorText name, string chinese, string english, IEnumerable<SyntaxNode> nodes) => Context.Report(
        new SingleRootFieldError(new(name.Chinese + chinese, $"{name.English} {english}"), [.. nodes.Select(node => node.Location)]));

    /// <summary>
    /// Collects the root fields, including those in fragments that apply to the root. Also collects the conditions found; selections with a condition are not
    /// followed.
    /// </summary>
    private (List<FieldNode> Fields, List<DirectiveNode> Conditions) Collect(SelectionSetNode set, ObjectType root)
    {
        var conditions = new List<DirectiveNode>();
        var collection = new FieldCollection(Context.Schema, Context.Fragments)
        {
            Includes = selection =>
            {
                var condition = ConditionOf(selection);
                if (condition is not null)
                {
                    conditions.Add(condition);
                }

                return condition is null;
            },
        };
        return ([.. collection.Collect([set], root, only: root).Select(field => field.Node)], conditions);
    }

    private static DirectiveNode? ConditionOf(SelectionNode selection) =>
        selection.Directives.FirstOrDefault(directive => directive.Name.Value == "skip")
            ?? selection.Directives.FirstOrDefault(directive => directive.Name.Value == "include");
}

/// <summary>A subscription selects no field or several, has a condition, or selects an introspection field.</summary>
/// <param name="Text">The description of the error.</param>
/// <param name="Locations">The superfluous fields or directives.</param>
public sealed record SingleRootFieldError(ErrorText Text, ImmutableArray<Location> Locations)
    : DocumentError("SINGLE_ROOT_FIELD", "5.2.4.1 Single Root Field", Text, Locations);
