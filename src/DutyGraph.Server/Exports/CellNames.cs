using DutyGraph.Core;

namespace DutyGraph.Server.Exports;

/// <summary>Names of nodes for the cells of an export. Each node is read once in an export.</summary>
/// <param name="graph">The graph.</param>
internal sealed class CellNames(IDutyGraph graph)
{
    private readonly Dictionary<string, GraphNode> _known = new(StringComparer.Ordinal);

    /// <summary>Reads the nodes that are not known yet, in one batch.</summary>
    public async Task LearnAsync(IEnumerable<string?> ids, CancellationToken cancellation)
    {
        string[] asked = [.. ids.OfType<string>().Where(id => !_known.ContainsKey(id)).Distinct(StringComparer.Ordinal)];
        if (asked.Length == 0)
        {
            return;
        }

        foreach (var node in (await graph.NodesAsync(asked, cancellation)).OfType<GraphNode>())
        {
            _known[node.Id] = node;
        }
    }

    /// <summary>Returns the name of a node that was read; its id if the graph does not have it.</summary>
    public string Of(string id) => _known.TryGetValue(id, out var node) ? NodeNames.NameOf(node) : id;

    /// <summary>Returns names, one in each line.</summary>
    public string Of(IEnumerable<string> ids) => string.Join('\n', ids.Select(Of));

    /// <summary>Returns a node that was read; null if the graph does not have it.</summary>
    public T? Find<T>(string id)
        where T : GraphNode => _known.GetValueOrDefault(id) as T;
}
