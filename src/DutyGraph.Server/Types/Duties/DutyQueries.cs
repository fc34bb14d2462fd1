using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.Server.Types.Nodes;
using DutyGraph.Server.Types.Paging;

namespace DutyGraph.Server.Types.Duties;

/// <summary>Root fields for duties.</summary>
[QueryType]
public static class DutyQueries
{
    /// <summary>The duty with this id; null if there is none.</summary>
    public static ValueTask<Duty?> GetDutyAsync([ID, GraphQLDescription("Id of the duty.")] string id, NodeLoader nodes, CancellationToken cancellation) =>
        nodes.FindAsync<Duty>(id, cancellation);

    /// <summary>The items of all lists, in printed order if `orderBy` is null.</summary>
    /// <inheritdoc cref="DutiesOfLoader.ConnectAsync" path="/param"/>
    public static Task<Connection<Duty>> GetDutiesAsync(
        DutyFilterInput? filter, DutyOrder? orderBy, PageRequest page, IDutyGraph graph, CancellationToken cancellation) =>
        Pages.ConnectAsync(() => graph.DutiesAsync(DutyFilterInput.ToFilter(filter), orderBy ?? DutyOrder.Printed, page, cancellation));
}
