using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>Finds nodes by folded name or alias.</summary>
internal sealed class NameIndex
{
    private const int Ambiguous = -1;

    private readonly Dictionary<string, int> _ordinals = [];

    /// <summary>Indexes the names of all nodes of a label.</summary>
    /// <param name="count">The number of nodes.</param>
    /// <param name="names">Returns the names of a node by its ordinal.</param>
    public NameIndex(int count, Func<int, IEnumerable<string>> names)
    {
        for (var ordinal = 0; ordinal < count; ordinal++)
        {
            foreach (var name in names(ordinal).Select(Folding.Fold))
            {
                _ordinals[name] = _ordinals.GetValueOrDefault(name, ordinal) == ordinal ? ordinal : Ambiguous;
            }
        }
    }

    /// <summary>Returns the ordinal of the only node with a name; null if no node or several have it.</summary>
    public int? Find(string name) => _ordinals.TryGetValue(Folding.Fold(name), out var ordinal) && ordinal != Ambiguous ? ordinal : null;
}
