using System.Text;

namespace DutyGraph.Import;

/// <summary>Joins text that was split by line wraps. Chinese has no spaces between words (zhaosu 177 <c>农业 农村局</c>, qitai 116 <c>"互联网+ 督查"</c>).</summary>
public static class LineWraps
{
    /// <summary>Returns the text without spaces left by wraps. A space next to a Latin letter or digit may be original and stays as one space.</summary>
    /// <param name="text">The text of one cell or clause.</param>
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

    /// <summary>Joins the paragraphs of a cell that is one text.</summary>
    /// <param name="cell">The cell; null for a column that the list does not have.</param>
    public static string Join(SourceCell? cell) => cell is null ? "" : Join(string.Join(' ', cell.Paragraphs));
}
