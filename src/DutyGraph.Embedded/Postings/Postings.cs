namespace DutyGraph.Embedded;

/// <summary>Posting lists: for each key the ordinals under it, without duplicates. All lists share two arrays.</summary>
internal sealed class Postings
{
    private readonly int[] _starts;
    private readonly int[] _items;

    private Postings(int[] starts, int[] items)
    {
        _starts = starts;
        _items = items;
    }

    /// <summary>The concatenated lists of all keys.</summary>
    public ReadOnlyMemory<int> All => _items;

    /// <summary>The list of a key.</summary>
    public ReadOnlyMemory<int> this[int key] => _items.AsMemory(_starts[key], _starts[key + 1] - _starts[key]);

    /// <summary>The list of a key; empty for null, an unknown id.</summary>
    public ReadOnlyMemory<int> Under(int? key) => key is { } known ? this[known] : default;

    /// <summary>Creates one list for each key. Lists keep their order: a duty's departments stay in printed order.</summary>
    /// <param name="keys">The number of keys.</param>
    /// <param name="row">Returns the list of a key, 0 to <paramref name="keys"/>, exclusive.</param>
    public static Postings OfRows(int keys, Func<int, IEnumerable<int>> row)
    {
        var starts = new int[keys + 1];
        var items = new List<int>();
        for (var key = 0; key < keys; key++)
        {
            items.AddRange(row(key));
            starts[key + 1] = items.Count;
        }

        return new Postings(starts, [.. items]);
    }

    /// <summary>Creates for each value of a column the list of positions with that value, ascending.</summary>
    /// <param name="column">A value for each position, 0 to <paramref name="keys"/>, exclusive.</param>
    /// <param name="keys">The number of possible values.</param>
    public static Postings OfColumn(int[] column, int keys) => new Postings([.. Enumerable.Range(0, column.Length + 1)], column).Inverted(keys);

    /// <summary>Inverts the lists: for each item, the keys whose lists contain it, ascending.</summary>
    /// <param name="items">The number of possible items.</param>
    public Postings Inverted(int items)
    {
        var starts = new int[items + 1];
        foreach (var item in _items)
        {
            starts[item + 1]++;
        }

        for (var item = 0; item < items; item++)
        {
            starts[item + 1] += starts[item];
        }

        var next = starts.AsSpan(..items).ToArray();
        var inverted = new int[_items.Length];
        for (var key = 0; key < _starts.Length - 1; key++)
        {
            foreach (var item in this[key].Span)
            {
                inverted[next[item]++] = key;
            }
        }

        return new Postings(starts, inverted);
    }
}
