using DutyGraph.Core;
using DutyGraph.GraphQL.DataLoaders;
using DutyGraph.Server.Schema.Loading;
using DutyGraph.Server.Schema.Paging;

namespace DutyGraph.Server.Schema.Duties;

/// <summary>Which duties of a node.</summary>
/// <param name="Owner">What the node is to them.</param>
/// <param name="Filter">Which of them.</param>
/// <param name="Order">In which order.</param>
/// <param name="Page">Which slice of them.</param>
public sealed record DutiesOf(DutyOwner Owner, DutyFilter Filter, DutyOrder Order, PageRequest Page);

/// <summary>Loads pages of the duties of nodes.</summary>
/// <param name="graph">The state of the graph that the request sees.</param>
/// <param name="scheduler">Of the request.</param>
/// <param name="options">Of the request.</param>
public sealed class DutiesOfLoader(IDutyGraph graph, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedLoader<DutiesOf, Page<Duty>>(scheduler, options)
{
    /// <summary>A page of the duties of one node.</summary>
    /// <param name="owner">What the node is to them.</param>
    /// <param name="id">The node's.</param>
    /// <param name="filter">Only the duties that meet this; null for all.</param>
    /// <param name="orderBy">In which order; null for PRINTED.</param>
    /// <param name="page">Which slice.</param>
    /// <param name="cancellation">Of the request.</param>
    /// <exception cref="GraphQL.GraphQLException">INVALID_ARGUMENT or INVALID_CURSOR.</exception>
    public Task<Connection<Duty>> ConnectAsync(
        DutyOwner owner, string id, DutyFilterInput? filter, DutyOrder? orderBy, PageRequest page, CancellationToken cancellation) =>
        LoadAsync(new(owner, DutyFilterInput.ToFilter(filter), orderBy ?? DutyOrder.Printed, page), id, cancellation).ConnectAsync();

    /// <inheritdoc/>
    protected override ValueTask<IReadOnlyList<Page<Duty>>> AskAsync(DutiesOf arguments, IReadOnlyList<string> ids, CancellationToken cancellation) =>
        graph.DutiesOfAsync(arguments.Owner, ids, arguments.Filter, arguments.Order, arguments.Page, cancellation);
}
