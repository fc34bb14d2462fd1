namespace DutyGraph.Import;

/// <summary>Measures text in full-width characters (字): 1 for a Chinese character, 0.5 for a digit, a Latin letter or a curly quote.</summary>
internal static class TextWidth
{
    private const string Opening = "（(《〈“‘【";
    private const string Closing = "）)》〉”’】，。；：、！？,;:!?";

    /// <summary>Returns the width of a text.</summary>
    public static double Of(ReadOnlySpan<char> text)
    {
        var width = 0.0;
        foreach (var character in text)
        {
            width += IsHalf(character) ? 0.5 : 1;
        }

        return width;
    }

    /// <summary>
    /// Returns the width of the unit that typesetting keeps together at the start of a line: opening marks, one character or one run of digits and letters,
    /// and the closing marks after it. If the previous line had room for it, that line ended on purpose, not by a wrap.
    /// </summary>
    public static double OfFirstUnit(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length - 1 && Opening.Contains(text[end]))
        {
            end++;
        }

        end = char.IsAsciiLetterOrDigit(text[end]) ? EndOfRun(text, end) : end + 1;
        while (end < text.Length && Closing.Contains(text[end]))
        {
            end++;
        }

        return Of(text[..end]);
    }

    private static int EndOfRun(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsHalf(char character) => character < 0x2000 || character is '“' or '”' or '‘' or '’';
}
