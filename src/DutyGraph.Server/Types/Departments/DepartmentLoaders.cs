using DutyGraph.Core;
using DutyGraph.GraphQL.DataLoaders;
using DutyGraph.Server.Types.Loading;

namespace DutyGraph.Server.Types.Departments;

/// <summary>Loads departments by name.</summary>
/// <param name="graph">The state of the graph in this request.</param>
/// <param name="scheduler">Starts the batches of one request.</param>
/// <param name="options">Batch size and cache of one request.</param>
public sealed class DepartmentByNameLoader(IDutyGraph graph, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<string, Department>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<string, Department>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        var departments = await graph.DepartmentsNamedAsync(keys, cancellationToken);
        return keys.Zip(departments).Where(pair => pair.Second is not null).ToDictionary(pair => pair.First, pair => pair.Second!, StringComparer.Ordinal);
    }
}

/// <summary>Identifies which departments of a node to load.</summary>
/// <param name="Owner">The relation of the node to the departments.</param>
/// <param name="Page">The page.</param>
public sealed record DepartmentsOf(DepartmentOwner Owner, PageRequest Page);

/// <summary>Loads pages of the departments of divisions and kinds.</summary>
/// <param name="graph">The state of the graph in this request.</param>
/// <param name="scheduler">Starts the batches of one request.</param>
/// <param name="options">Batch size and cache of one request.</param>
public sealed class DepartmentsOfLoader(IDutyGraph graph, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedLoader<DepartmentsOf, Page<Department>>(scheduler, options)
{
    /// <inheritdoc/>
    protected override ValueTask<IReadOnlyList<Page<Department>>> AskAsync(
        DepartmentsOf arguments, IReadOnlyList<string> ids, CancellationToken cancellation) =>
        graph.DepartmentsOfAsync(arguments.Owner, ids, arguments.Page, cancellation);
}
