namespace DutyGraph.Import;

/// <summary>
/// Recognizes texts that consist only of names with given endings and separators between them. Takes linear time, where a regular expression with nested
/// repetition would not.
/// </summary>
/// <param name="isInName">Whether a character may stand in a name before its ending.</param>
/// <param name="lengths">The least and greatest number of characters before the ending.</param>
/// <param name="endings">The endings of names; brackets may follow: 政府办（数据局）.</param>
/// <param name="separators">The characters between two names; one may also end the text.</param>
internal sealed class NameSeries(Func<char, bool> isInName, (int Least, int Most) lengths, string[] endings, string separators)
{
    /// <summary>Whether a text consists of one or more such names.</summary>
    internal bool Matches(string text)
    {
        // At each position, whether names and separators before it make a series.
        var begins = new bool[text.Length + 1];
        begins[0] = true;
        for (var start = 0; start < text.Length; start++)
        {
            if (begins[start] && EndsAfter(text, start, begins))
            {
                return true;
            }
        }

        return text.Length > 0 && begins[^1];
    }

    // Marks the positions after the names at a position; true if one ends the text.
    private bool EndsAfter(string text, int start, bool[] begins)
    {
        for (var at = start; at - start <= lengths.Most; at++)
        {
            foreach (var ending in at - start < lengths.Least ? [] : endings)
            {
                if (string.CompareOrdinal(text, at, ending, 0, ending.Length) == 0
                    && (CloseAt(text, at + ending.Length, begins) || CloseAt(text, AfterBrackets(text, at + ending.Length), begins)))
                {
                    return true;
                }
            }

            if (at == text.Length || !isInName(text[at]))
            {
                break;
            }
        }

        return false;
    }

    private bool CloseAt(string text, int end, bool[] begins)
    {
        if (end < text.Length && separators.Contains(text[end]))
        {
            begins[end + 1] = true;
        }

        return end == text.Length;
    }

    private static int AfterBrackets(string text, int start)
    {
        if (start == text.Length || text[start] is not ('（' or '('))
        {
            return start;
        }

        var end = text.AsSpan(start + 1).IndexOfAny("（()）");
        return end >= 0 && text[start + 1 + end] is '）' or ')' ? start + end + 2 : start;
    }
}
