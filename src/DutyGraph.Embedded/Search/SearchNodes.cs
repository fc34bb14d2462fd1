using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>
/// All nodes that are searched, numbered from 0 in the order of their ids: their ranks. Ids begin with the kind, so that the nodes of one kind stand together, and those of one township within the duties.
/// </summary>
internal sealed class SearchNodes
{
    private readonly Kind[] _kinds;

    /// <summary>Takes the nodes of the graph. A new kind is a line here, where its ids' prefix stands in the order of code points.</summary>
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

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>The kinds, in the order of their ranks.</summary>
    public ReadOnlySpan<Kind> Kinds => _kinds;

    /// <summary>The duties.</summary>
    public Kind Duties { get; }

    /// <summary>The node of a rank.</summary>
    public GraphNode this[int rank] => Array.FindLast(_kinds, kind => kind.Start <= rank && kind.Count > 0)!.At(rank);

    /// <summary>How many nodes have an id that stands before this one or is it.</summary>
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
    /// <param name="Label">Which.</param>
    /// <param name="Start">The rank of the first of them.</param>
    /// <param name="Ordinals">Their ordinals, by rank.</param>
    /// <param name="Node">The node of an ordinal.</param>
    internal sealed record Kind(SearchKind Label, int Start, int[] Ordinals, Func<int, GraphNode> Node)
    {
        /// <summary>How many there are.</summary>
        public int Count => Ordinals.Length;

        /// <summary>The rank after the last of them.</summary>
        public int End => Start + Count;

        /// <summary>The node of a rank.</summary>
        public GraphNode At(int rank) => Node(Ordinals[rank - Start]);
    }
}
