using System.Text;

namespace DutyGraph.Import;

/// <summary>Joins what a line wrap took apart: Chinese has no spaces between its words (zhaosu 177 <c>农业 农村局</c>, qitai 116 <c>"互联网+ 督查"</c>).</summary>
public static class LineWraps
{
    /// <summary>The text without the spaces that wraps left. A space beside a Latin letter or a digit may have been printed, and stays as one space.</summary>
    /// <param name="text">Text of one cell or clause.</param>
    public static string Join(string text)
    {
        if (!text.Any(char.IsWhiteSpace))
        {
            return text;
        }

        var joined = new StringBuilder(text.Length);
        var isPending = false;
        foreach (var c in text.AsSpan().Trim())
        {
            if (char.IsWhiteSpace(c))
            {
                isPending = true;
                continue;
            }

            if (isPending && (char.IsAsciiLetterOrDigit(c) || char.IsAsciiLetterOrDigit(joined[^1])))
            {
                joined.Append(' ');
            }

            isPending = false;
            joined.Append(c);
        }

        return joined.ToString();
    }

    /// <summary>The whole of a cell that is one text: its paragraphs, joined.</summary>
    /// <param name="cell">The cell; null is a column that the list does not have.</param>
    public static string Join(SourceCell? cell) => cell is null ? "" : Join(string.Join(' ', cell.Paragraphs));
}
