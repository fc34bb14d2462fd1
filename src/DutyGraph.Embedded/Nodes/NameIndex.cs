using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>Nodes by their names and aliases in folded form.</summary>
internal sealed class NameIndex
{
    private const int Ambiguous = -1;

    private readonly Dictionary<string, int> _ordinals = [];

    /// <summary>Takes the names of all nodes of a label.</summary>
    /// <param name="count">How many nodes.</param>
    /// <param name="names">The names of the node of an ordinal.</param>
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

    /// <summary>The one node of a name; null where none has it, or several.</summary>
    public int? Find(string name) => _ordinals.TryGetValue(Folding.Fold(name), out var ordinal) && ordinal != Ambiguous ? ordinal : null;
}
