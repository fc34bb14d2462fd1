using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>The different statements of one node, and of how many documents each is.</summary>
internal sealed class Tally
{
    private readonly SortedDictionary<string, long> _documents = new(StringComparer.Ordinal);

    /// <summary>Whether no document states the node.</summary>
    public bool IsEmpty => _documents.Count == 0;

    /// <summary>What a node holds; nothing yet where it was only named.</summary>
    public static Tally Of(object?[]? stated, object?[]? statedBy)
    {
        var tally = new Tally();
        for (var i = 0; i < (stated?.Length ?? 0); i++)
        {
            tally._documents.Add((string)stated![i]!, (long)statedBy![i]!);
        }

        return tally;
    }

    /// <summary>Counts more or fewer documents.</summary>
    /// <returns>Whether the node is stated otherwise than before, and not only by more or fewer.</returns>
    /// <exception cref="InvalidDataException">A statement is taken back that the node does not hold.</exception>
    public bool Add(IEnumerable<(string Text, int Change)> changes)
    {
        var isOther = false;
        foreach (var (text, change) in changes)
        {
            var before = _documents.GetValueOrDefault(text);
            var after = before + change;
            _ = after switch
            {
                < 0 => throw new InvalidDataException($"The graph counts {before} documents of a statement, of which {-change} go: {text}"),
                0 => _documents.Remove(text),
                _ => (_documents[text] = after) > 0,
            };
            isOther |= before == 0 || after == 0;
        }

        return isOther;
    }

    /// <summary>The node that the statements make together.</summary>
    /// <exception cref="ArgumentException">They contradict each other.</exception>
    public GraphNode Node() => _documents.Keys.Select(StatedNode.Read).Aggregate(StatedNodes.Unite);

    /// <summary>Adds itself to the properties of the node.</summary>
    public void AddTo(Dictionary<string, object?> properties)
    {
        properties.Add(StoredNames.Stated, _documents.Keys.ToArray());
        properties.Add(StoredNames.StatedBy, _documents.Values.ToArray());
    }

    /// <summary>The numbers alone.</summary>
    public Dictionary<string, object?> CountRow(string id) =>
        new(StringComparer.Ordinal) { [Properties.Id] = id, [StoredNames.StatedBy] = _documents.Values.ToArray() };
}
