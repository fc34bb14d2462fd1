using DutyGraph.Core;
using DutyGraph.GraphQL.DataLoaders;
using DutyGraph.Server.Types.Loading;
using DutyGraph.Server.Types.Paging;

namespace DutyGraph.Server.Types.Duties;

/// <summary>Identifies which duties of a node to load.</summary>
/// <param name="Owner">The relation of the node to the duties.</param>
/// <param name="Filter">The filter of the duties.</param>
/// <param name="Order">The order of the duties.</param>
/// <param name="Page">The page.</param>
public sealed record DutiesOf(DutyOwner Owner, DutyFilter Filter, DutyOrder Order, PageRequest Page);

/// <summary>Loads pages of the duties of nodes.</summary>
/// <param name="graph">The state of the graph in this request.</param>
/// <param name="scheduler">Starts the batches of one request.</param>
/// <param name="options">Batch size and cache of one request.</param>
public sealed class DutiesOfLoader(IDutyGraph graph, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedLoader<DutiesOf, Page<Duty>>(scheduler, options)
{
    private readonly OwnersLoader _owners = new(graph, scheduler, options);

    /// <summary>Loads a page of the duties of one node.</summary>
    /// <param name="owner">The relation of the node to the duties.</param>
    /// <param name="id">Id of the node.</param>
    /// <param name="filter">Only the duties that meet this; null for all.</param>
    /// <param name="orderBy">The order; PRINTED if it is null.</param>
    /// <param name="page">The page.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="GraphQL.GraphQLException">INVALID_ARGUMENT or INVALID_CURSOR.</exception>
    public Task<Connection<Duty>> ConnectAsync(
        DutyOwner owner, string id, DutyFilterInput? filter, DutyOrder? orderBy, PageRequest page, CancellationToken cancellation) =>
        LoadAsync(new(owner, DutyFilterInput.ToFilter(filter), orderBy ?? DutyOrder.Printed, page), id, cancellation).ConnectAsync();

    /// <summary>Loads a node of any label, and a page of its duties if the node has to be read: both in one question, so that the page is loaded
    /// then.</summary>
    /// <param name="duties">The page.</param>
    /// <param name="id">Id of the node.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>Null for an unknown id.</returns>
    /// <exception cref="InvalidCursorException">A cursor of the page belongs to another order.</exception>
    public async ValueTask<GraphNode?> OwnerAsync(DutiesOf duties, string id, CancellationToken cancellation)
    {
        if (graph.AtHand(id) is { } node)
        {
            return node;
        }

        var found = await _owners.LoadAsync(duties, id, cancellation);
        Prime((duties, id), Task.FromResult(found.Duties));
        return found.Node;
    }

    /// <inheritdoc/>
    protected override ValueTask<IReadOnlyList<Page<Duty>>> AskAsync(DutiesOf arguments, IReadOnlyList<string> ids, CancellationToken cancellation) =>
        graph.DutiesOfAsync(arguments.Owner, ids, arguments.Filter, arguments.Order, arguments.Page, cancellation);

    private sealed class OwnersLoader(IDutyGraph graph, IBatchScheduler scheduler, DataLoaderOptions options)
        : GroupedLoader<DutiesOf, NodeWithDuties>(scheduler, options)
    {
        protected override ValueTask<IReadOnlyList<NodeWithDuties>> AskAsync(DutiesOf arguments, IReadOnlyList<string> ids, CancellationToken cancellation) =>
            graph.NodesWithDutiesAsync(arguments.Owner, ids, arguments.Filter, arguments.Order, arguments.Page, cancellation);
    }
}
