using DutyGraph.Core;

namespace DutyGraph.Server.Exports;

/// <summary>The names that stand in cells for the ids of nodes. Each node is asked for once an export.</summary>
/// <param name="graph">The graph.</param>
internal sealed class CellNames(IDutyGraph graph)
{
    private readonly Dictionary<string, GraphNode> _known = new(StringComparer.Ordinal);

    /// <summary>Asks for nodes that are not known yet, in one question.</summary>
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

    /// <summary>The name of a node that was asked for; its id, where the graph does not have it.</summary>
    public string Of(string id) => _known.TryGetValue(id, out var node) ? NodeNames.NameOf(node) : id;

    /// <summary>Names, one a line.</summary>
    public string Of(IEnumerable<string> ids) => string.Join('\n', ids.Select(Of));

    /// <summary>The node of an id that was asked for; null where the graph does not have it.</summary>
    public T? Find<T>(string id)
        where T : GraphNode => _known.GetValueOrDefault(id) as T;
}
