using Bolt = global::Neo4j.Driver;

namespace DutyGraph.Neo4j;

/// <summary>Converts values between <see cref="ICypher"/> and the official driver.</summary>
internal static class DriverValues
{
    /// <summary>Returns the parameters in the driver's form.</summary>
    public static Dictionary<string, object?> Parameters(CypherParameters parameters) => new(parameters.Values, StringComparer.Ordinal);

    /// <summary>Reads all rows of an answer.</summary>
    public static async Task<CypherRows> RowsAsync(Bolt.IResultCursor cursor)
    {
        var columns = await cursor.KeysAsync();
        var rows = new List<object?[]>();
        while (await cursor.FetchAsync())
        {
            var row = new object?[columns.Length];
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = Value(cursor.Current[i]);
            }

            rows.Add(row);
        }

        return new([.. columns], rows);
    }

    private static object? Value(object? value) => value switch
    {
        null or string or long or bool or double => value,
        IReadOnlyList<object?> list => List(list),
        IReadOnlyDictionary<string, object?> map => map.ToDictionary(entry => entry.Key, entry => Value(entry.Value), StringComparer.Ordinal),
        _ => throw new InvalidOperationException($"A statement returned a {value.GetType().Name}: it must say which properties it means."),
    };

    private static object?[] List(IReadOnlyList<object?> list)
    {
        var items = new object?[list.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Value(list[i]);
        }

        return items;
    }
}
