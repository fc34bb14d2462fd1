using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.Server.Types.Duties;
using DutyGraph.Server.Types.Paging;

namespace DutyGraph.Server.Types.Townships;

/// <summary>Root fields for townships.</summary>
[QueryType]
public static class TownshipQueries
{
    /// <summary>
    /// The township with this id or this name (昌吉市六工镇, or 六工镇 if only one township has that name). Give either the id or the name. Null if there is none.
    /// </summary>
    public static ValueTask<Township?> GetTownshipAsync(
        [ID, GraphQLDescription("Its id; null where its name is given.")] string? id,
        [GraphQLDescription("Its name; null where its id is given.")] string? name,
        OwnerFinder owner, TownshipByNameLoader named, CancellationToken cancellation) =>
        owner.FindAsync(id, name, NodeId.Township, named, cancellation);

    /// <summary>Townships that have published their lists, by full name.</summary>
    public static Task<Connection<Township>> GetTownshipsAsync(
        [GraphQLDescription("Only the townships that meet this; null for all.")] TownshipFilterInput? filter,
        PageRequest page, IDutyGraph graph, CancellationToken cancellation) =>
        Pages.ConnectAsync(() => graph.TownshipsAsync(TownshipFilterInput.ToFilter(filter), page, cancellation));
}
