using System.Collections;

namespace DutyGraph.Neo4j;

/// <summary>About how much memory a question and its answer take, in bytes. What the rows were mapped to is counted as as much again.</summary>
internal static class MemorySize
{
    private const int Header = 24;
    private const int Reference = 8;

    // The keeping itself: an entry in the table, its place in the order of use, its task.
    private const int Entry = 400;

    /// <summary>Of both together.</summary>
    public static long Of(Question question, CypherRows rows) => Entry + Of(question.Parameters) + (2 * Of(rows.Rows));

    private static long Of(object? value) => value switch
    {
        null => 0,
        string text => Header + (sizeof(char) * (long)text.Length),
        object?[] row => Of(row),
        IEnumerable<KeyValuePair<string, object?>> map => Header + map.Sum(entry => (4 * Reference) + Of(entry.Key) + Of(entry.Value)),
        IEnumerable list => Header + list.Cast<object?>().Sum(item => Reference + Of(item)),
        _ => Header,
    };

    private static long Of(object?[] row)
    {
        long size = Header + (Reference * row.Length);
        foreach (var value in row)
        {
            size += Of(value);
        }

        return size;
    }
}
