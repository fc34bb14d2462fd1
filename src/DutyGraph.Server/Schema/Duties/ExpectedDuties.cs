using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.Server.Schema.Paging;

namespace DutyGraph.Server.Schema.Duties;

/// <summary>Tells the store, before it looks up a node, which pages of the node's duties the query selects.</summary>
internal static class ExpectedDuties
{
    /// <summary>Tells it of every selection of a field.</summary>
    /// <param name="graph">The store.</param>
    /// <param name="selection">Of the node.</param>
    /// <param name="field">A connection of duties, with the arguments that all of them have.</param>
    /// <param name="owner">What the node is to those duties.</param>
    public static void Tell(IDutyGraph graph, ISelection selection, string field, DutyOwner owner)
    {
        foreach (var duties in selection.Select(field))
        {
            try
            {
                graph.Expect(
                    owner,
                    DutyFilterInput.ToFilter(duties.Argument<DutyFilterInput>("filter")),
                    duties.Argument<DutyOrder?>("orderBy") ?? DutyOrder.Printed,
                    Pages.Request(
                        duties.Argument<int?>("first"),
                        duties.Argument<string>("after"),
                        duties.Argument<int?>("last"),
                        duties.Argument<string>("before"),
                        duties));
            }
            catch (GraphQLException)
            {
                // What is wrong with its arguments is the field's own error, once there is a node to have it.
            }
        }
    }
}
