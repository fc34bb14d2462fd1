using System.Text.Json;
using DutyGraph.Core;

namespace DutyGraph.Contract.Tests;

/// <summary>The contract of all stores. The tests of a store derive from this class and implement <see cref="GraphOfAsync"/>.</summary>
public abstract partial class GraphContract
{
    /// <summary>Returns a graph of the store with exactly these facts.</summary>
    protected abstract ValueTask<IDutyGraph> GraphOfAsync(IReadOnlyList<Facts> facts);

    private static CancellationToken Cancellation => CancellationToken.None;

    private ValueTask<IDutyGraph> WorldAsync(params ListsOf[] lists) => GraphOfAsync([.. lists.Select(list => list.Facts())]);

    /// <summary>All properties of a node as JSON, including arrays, for comparison.</summary>
    private static string Text(object? node) => JsonSerializer.Serialize(node, node?.GetType() ?? typeof(object));

    private static IEnumerable<string> Ids<T>(IEnumerable<T> nodes)
        where T : GraphNode => nodes.Select(node => node.Id);

    private static IEnumerable<string> Names(IEnumerable<Duty> duties) => duties.Select(duty => duty.Name);
}
