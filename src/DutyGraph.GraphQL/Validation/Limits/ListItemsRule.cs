using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Validation;

/// <summary>Limits the items of each list in the document. The same limit applies to lists in variables when they are read.</summary>
internal sealed class ListItemsRule(DocumentContext context) : ValidationRule(context)
{
    public override void EnterValue(ValueNode node, GraphQLType? type)
    {
        if (node is ListValueNode { Values.Length: var asked } && asked > Context.Options.MaxListItems)
        {
            Context.Report(new ListItemsLimitError(asked, Context.Options.MaxListItems, node.Location));
        }
    }
}

/// <summary>A list in the document has more items than <see cref="ValidationOptions.MaxListItems"/>.</summary>
/// <param name="Asked">The number of items.</param>
/// <param name="Allowed">The allowed number.</param>
/// <param name="Location">The list.</param>
public sealed record ListItemsLimitError(int Asked, int Allowed, Location Location)
    : LimitError(ErrorCodes.ListItemsLimit, "ValidationOptions.MaxListItems", "items in one list", Asked, Allowed, Location);
