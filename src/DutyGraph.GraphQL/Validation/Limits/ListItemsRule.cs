using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Validation;

/// <summary>Items of each list in the document. Lists in variables are held to the same limit when they are read.</summary>
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
/// <param name="Asked">How many.</param>
/// <param name="Allowed">How many are allowed.</param>
/// <param name="Location">The list.</param>
public sealed record ListItemsLimitError(int Asked, int Allowed, Location Location)
    : LimitError(ErrorCodes.ListItemsLimit, "ValidationOptions.MaxListItems", "items in one list", Asked, Allowed, Location);
