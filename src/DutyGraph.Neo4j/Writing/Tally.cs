using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>The different statements about one node, with the number of documents that state each.</summary>
internal sealed class Tally
{
    private readonly SortedDictionary<string, long> _documents = new(StringComparer.Ordinal);

    /// <summary>Whether no document states the node.</summary>
    public bool IsEmpty => _documents.Count == 0;

    /// <summary>Reads the tally of a node; empty if the node has only been created by id.</summary>
    public static Tally Of(object?[]? stated, object?[]? statedBy)
    {
        var tally = new Tally();
        for (var i = 0; i < (stated?.Length ?? 0); i++)
        {
            tally._documents.Add((string)stated![i]!, (long)statedBy![i]!);
        }

        return tally;
    }

    /// <summary>Changes the numbers of documents.</summary>
    /// <returns>Whether the set of different statements changed, and not only the numbers.</returns>
    /// <exception cref="InvalidDataException">A statement is removed that the node does not have.</exception>
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

    /// <summary>Returns the union of the statements; null if documents only mention the node.</summary>
    /// <exception cref="ArgumentException">The statements contradict each other.</exception>
    public GraphNode? Node()
    {
        GraphNode[] stated = [.. _documents.Keys.Select(StatedNode.Read).Where(node => node is not Mention)];
        return stated.Length == 0 ? null : stated.Aggregate(StatedNodes.Unite);
    }

    /// <summary>Adds the tally to the properties of the node.</summary>
    public void AddTo(Dictionary<string, object?> properties)
    {
        properties.Add(StoredNames.Stated, _documents.Keys.ToArray());
        properties.Add(StoredNames.StatedBy, _documents.Values.ToArray());
    }

    /// <summary>Returns a row with only the tally.</summary>
    public Dictionary<string, object?> Row(string id)
    {
        var row = new Dictionary<string, object?>(StringComparer.Ordinal) { [Properties.Id] = id };
        AddTo(row);
        return row;
    }
}
