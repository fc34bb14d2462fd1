using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>
/// All searchable nodes, numbered from 0 in the order of their ids: their ranks. Ids start with the kind, so the nodes of one kind are contiguous, and so are
/// the duties of one township.
/// </summary>
internal sealed class SearchNodes
{
    private readonly Kind[] _kinds;

    /// <summary>Ranks the nodes. A new kind is one more line here, at the position of its id prefix by code point.</summary>
    public SearchNodes(GraphNodes nodes)
    {
        var count = 0;
        _kinds =
        [
            Of(SearchKind.LegalAct, nodes.Acts),
            Of(SearchKind.Department, nodes.Departments),
            Of(SearchKind.Duty, nodes.Duties),
            Of(SearchKind.Topic, nodes.Topics),
            Of(SearchKind.Township, nodes.Townships),
        ];
        Count = count;
        Duties = _kinds.Single(kind => kind.Label == SearchKind.Duty);

        Kind Of<T>(SearchKind label, NodeSet<T> set)
            where T : GraphNode
        {
            var ids = new string[set.Count];
            var ordinals = new int[set.Count];
            for (var ordinal = 0; ordinal < ordinals.Length; ordinal++)
            {
                (ids[ordinal], ordinals[ordinal]) = (set[ordinal].Id, ordinal);
            }

            Array.Sort(ids, ordinals, CodePointComparer.Instance);
            var kind = new Kind(label, count, ordinals, ordinal => set[ordinal]);
            count += set.Count;
            return kind;
        }
    }

    /// <summary>The number of searchable nodes.</summary>
    public int Count { get; }

    /// <summary>The kinds, ordered by rank.</summary>
    public ReadOnlySpan<Kind> Kinds => _kinds;

    public Kind Duties { get; }

    public GraphNode this[int rank] => Array.FindLast(_kinds, kind => kind.Start <= rank && kind.Count > 0)!.At(rank);

    /// <summary>Counts the nodes whose ids are less than or equal to an id.</summary>
    public int CountTo(string id)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = CodePointComparer.Instance.Compare(this[middle].Id, id) <= 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The nodes of one kind.</summary>
    /// <param name="Label">The kind.</param>
    /// <param name="Start">The rank of the first node.</param>
    /// <param name="Ordinals">The ordinals of the nodes, by rank.</param>
    /// <param name="Node">Returns the node with an ordinal.</param>
    internal sealed record Kind(SearchKind Label, int Start, int[] Ordinals, Func<int, GraphNode> Node)
    {
        /// <summary>The number of nodes.</summary>
        public int Count => Ordinals.Length;

        /// <summary>The rank after the last node.</summary>
        public int End => Start + Count;

        public GraphNode At(int rank) => Node(Ordinals[rank - Start]);
    }
}
