using System.Text.Json;
using DutyGraph.Core;

namespace DutyGraph.Contract.Tests;

/// <summary>What every store answers. A store runs the whole of it by deriving from this class and saying how it takes facts in.</summary>
public abstract partial class GraphContract
{
    /// <summary>A graph of the store that holds these facts and no others.</summary>
    protected abstract ValueTask<IDutyGraph> GraphOfAsync(IReadOnlyList<Facts> facts);

    private static CancellationToken Cancellation => CancellationToken.None;

    private ValueTask<IDutyGraph> WorldAsync(params ListsOf[] lists) => GraphOfAsync([.. lists.Select(list => list.Facts())]);

    /// <summary>All that a node says, arrays too, for comparing.</summary>
    private static string Text(object? node) => JsonSerializer.Serialize(node, node?.GetType() ?? typeof(object));

    private static IEnumerable<string> Ids<T>(IEnumerable<T> nodes)
        where T : GraphNode => nodes.Select(node => node.Id);

    private static IEnumerable<string> Names(IEnumerable<Duty> duties) => duties.Select(duty => duty.Name);
}
