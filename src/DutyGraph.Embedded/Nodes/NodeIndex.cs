using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>All nodes of the graph, label by label, with one index of ids.</summary>
internal sealed class NodeIndex
{
    private readonly GraphNode[] _nodes;
    private readonly Dictionary<string, int> _places;

    /// <summary>Indexes the nodes; the nodes of each label must be contiguous.</summary>
    /// <exception cref="ArgumentException">An id occurs twice.</exception>
    public NodeIndex(GraphNode[] nodes)
    {
        _nodes = nodes;
        _places = new Dictionary<string, int>(nodes.Length);
        for (var place = 0; place < nodes.Length; place++)
        {
            if (!_places.TryAdd(nodes[place].Id, place))
            {
                throw new ArgumentException(
                    $"The id {nodes[place].Id} is stated twice: an edition of a township's lists comes from one document.", nameof(nodes));
            }
        }
    }

    /// <summary>The number of nodes, without clauses.</summary>
    public int Count => _nodes.Length;

    /// <summary>Returns the node of an id, including clauses; null if it is unknown.</summary>
    public GraphNode? Find(string id) => _places.TryGetValue(id, out var place) ? _nodes[place]
        : NodeId.ReadResponsibility(id) is var (dutyId, party, position) && _places.TryGetValue(dutyId, out var duty)
            ? DutyResponsibility.Of((Duty)_nodes[duty], party, position)
        : null;

    /// <summary>Returns the nodes of one label.</summary>
    public NodeSet<T> Of<T>()
        where T : GraphNode
    {
        var start = Array.FindIndex(_nodes, node => node is T);
        return start < 0 ? new NodeSet<T>(this, 0, 0) : new NodeSet<T>(this, start, Array.FindLastIndex(_nodes, node => node is T) + 1 - start);
    }

    /// <summary>The node at a position.</summary>
    public GraphNode this[int place] => _nodes[place];

    /// <summary>Returns the position of an id; null if it is unknown.</summary>
    public int? PlaceOf(string id) => _places.TryGetValue(id, out var place) ? place : null;
}

/// <summary>The nodes of one label. Their ordinals are numbers from 0 in page order.</summary>
internal readonly struct NodeSet<T>(NodeIndex index, int start, int count)
    where T : GraphNode
{
    /// <summary>The number of nodes.</summary>
    public int Count => count;

    /// <summary>The node with an ordinal.</summary>
    public T this[int ordinal] => (T)index[start + ordinal];

    /// <summary>Returns the position of an ordinal among the nodes of all labels.</summary>
    public int PlaceOf(int ordinal) => start + ordinal;

    /// <summary>Returns the ordinal of an id; null if no node of this label has it.</summary>
    public int? Find(string id) => index.PlaceOf(id) - start is { } ordinal && ordinal >= 0 && ordinal < count ? ordinal : null;

    /// <summary>Returns the ordinal of an id that another node refers to.</summary>
    /// <exception cref="ArgumentException">No node of this label has the id: the facts are incomplete.</exception>
    public int OrdinalOf(string id) => Find(id) ?? throw new ArgumentException($"The facts refer to {id}, and state no such {typeof(T).Name}.", nameof(id));
}
