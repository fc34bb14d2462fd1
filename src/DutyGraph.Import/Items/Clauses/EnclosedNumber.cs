namespace DutyGraph.Import;

/// <summary>Numbers that are one character: ①, ⑴, ⒈, ❶, Ⅰ.</summary>
internal static class EnclosedNumber
{
    private static readonly (char First, int Number, int Count)[] Ranges =
        [('①', 1, 20), ('⑴', 1, 20), ('⒈', 1, 20), ('❶', 1, 10), ('㉑', 21, 15), ('㊱', 36, 15), ('Ⅰ', 1, 12)];

    /// <summary>Returns the value of a character; null if it is no such number.</summary>
    internal static int? ValueOf(char c)
    {
        foreach (var (first, number, count) in Ranges)
        {
            if (c >= first && c - first < count)
            {
                return c - first + number;
            }
        }

        return null;
    }

    /// <summary>Returns the characters with a value; empty if there is none.</summary>
    internal static IEnumerable<char> Of(int value) => Ranges
        .Where(range => value >= range.Number && value - range.Number < range.Count)
        .Select(range => (char)(range.First + value - range.Number));
}
