using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.Server.Schema.Paging;

namespace DutyGraph.Server.Schema.Duties;

/// <summary>Tells the store before it looks up a node which pages of the node's duties the query selects, so that it can prefetch them.</summary>
internal static class ExpectedDuties
{
    /// <summary>Announces every selection of a field.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="selection">The selection of the node.</param>
    /// <param name="field">A field that is a connection of duties, with the usual arguments.</param>
    /// <param name="owner">The relation of the node to the duties.</param>
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
                    Pages.Bind(
                        duties.Argument<int?>("first"),
                        duties.Argument<string>("after"),
                        duties.Argument<int?>("last"),
                        duties.Argument<string>("before"),
                        duties));
            }
            catch (GraphQLException)
            {
                // An invalid argument is reported by the field itself, if the node exists.
            }
        }
    }
}
