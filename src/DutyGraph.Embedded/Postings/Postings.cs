namespace DutyGraph.Embedded;

/// <summary>For each of some keys the ordinals that stand under it, once each: two arrays for them all.</summary>
internal sealed class Postings
{
    private readonly int[] _starts;
    private readonly int[] _items;

    private Postings(int[] starts, int[] items)
    {
        _starts = starts;
        _items = items;
    }

    /// <summary>What stands under all keys, one key after the other.</summary>
    public ReadOnlyMemory<int> All => _items;

    /// <summary>What stands under a key.</summary>
    public ReadOnlyMemory<int> this[int key] => _items.AsMemory(_starts[key], _starts[key + 1] - _starts[key]);

    /// <summary>What stands under a key; nothing where an id led to none.</summary>
    public ReadOnlyMemory<int> Under(int? key) => key is { } known ? this[known] : default;

    /// <summary>Rows as they are given, one a key. They keep their order: a duty's departments stand as printed.</summary>
    /// <param name="keys">How many rows.</param>
    /// <param name="row">The row of a key, 0 to <paramref name="keys"/>, exclusive.</param>
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

    /// <summary>The positions of a column under the values that stand there, ascending.</summary>
    /// <param name="column">A value a position, 0 to <paramref name="keys"/>, exclusive.</param>
    /// <param name="keys">How many values there are.</param>
    public static Postings OfColumn(int[] column, int keys) => new Postings([.. Enumerable.Range(0, column.Length + 1)], column).Inverted(keys);

    /// <summary>The other way round: under each item the keys whose rows hold it, ascending.</summary>
    /// <param name="items">How many items there are.</param>
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
