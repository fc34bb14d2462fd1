using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace DutyGraph.Import;

/// <summary>Finds the lines drawn on a page: strokes, edges of stroked rectangles, and filled rectangles as thin as a line.</summary>
internal static class PdfRulings
{
    /// <summary>The greatest thickness of a filled rectangle that counts as a line, in points.</summary>
    private const double Thick = 3;

    /// <summary>Lines at most this far apart are joined, in points; so are ends of lines.</summary>
    private const double Near = 2;

    /// <summary>Lines up to this length are part of a drawing, in points.</summary>
    private const double Short = 4;

    /// <summary>Returns the horizontal and vertical lines of a page.</summary>
    /// <exception cref="RefusedDocumentException">The page has too many lines.</exception>
    internal static (IReadOnlyList<PdfRuling> Levels, IReadOnlyList<PdfRuling> Uprights) Of(Page page)
    {
        var (levels, uprights) = (new List<PdfRuling>(), new List<PdfRuling>());
        foreach (var path in page.Paths.Where(path => !path.IsClipping && (path.IsFilled || path.IsStroked)))
        {
            foreach (var part in path)
            {
                if (part.GetBoundingRectangle() is { } box)
                {
                    Take(part, box, path.IsStroked, levels, uprights);
                }
            }

            if (levels.Count + uprights.Count > FormatLimits.PageRulings)
            {
                throw RefusedDocumentException.TooLarge("一页的线条数", "lines on a page", FormatLimits.PageRulings);
            }
        }

        return (Join(levels), Join(uprights));
    }

    private static void Take(PdfSubpath part, PdfRectangle box, bool isStroked, List<PdfRuling> levels, List<PdfRuling> uprights)
    {
        if (box.Height <= Thick && box.Width > Short)
        {
            levels.Add(new PdfRuling((box.Top + box.Bottom) / 2, box.Left, box.Right));
        }
        else if (box.Width <= Thick && box.Height > Short)
        {
            uprights.Add(new PdfRuling((box.Left + box.Right) / 2, box.Bottom, box.Top));
        }
        else if (isStroked)
        {
            foreach (var line in part.IsDrawnAsRectangle ? Edges(box) : part.Commands.OfType<PdfSubpath.Line>().Select(line => (line.From, line.To)))
            {
                TakeLine(line.From, line.To, levels, uprights);
            }
        }
    }

    private static IEnumerable<(PdfPoint From, PdfPoint To)> Edges(PdfRectangle box) =>
        [(box.BottomLeft, box.BottomRight), (box.TopLeft, box.TopRight), (box.BottomLeft, box.TopLeft), (box.BottomRight, box.TopRight)];

    private static void TakeLine(PdfPoint from, PdfPoint to, List<PdfRuling> levels, List<PdfRuling> uprights)
    {
        var (width, height) = (Math.Abs(from.X - to.X), Math.Abs(from.Y - to.Y));
        if (height <= 1 && width > Short)
        {
            levels.Add(new PdfRuling((from.Y + to.Y) / 2, Math.Min(from.X, to.X), Math.Max(from.X, to.X)));
        }
        else if (width <= 1 && height > Short)
        {
            uprights.Add(new PdfRuling((from.X + to.X) / 2, Math.Min(from.Y, to.Y), Math.Max(from.Y, to.Y)));
        }
    }

    // Borders are drawn cell by cell, or as double lines: pieces on one line are joined.
    private static List<PdfRuling> Join(List<PdfRuling> pieces)
    {
        var joined = new List<PdfRuling>();
        var line = new List<PdfRuling>();
        foreach (var piece in pieces.OrderBy(piece => piece.At))
        {
            if (line.Count > 0 && piece.At - line[0].At > Near)
            {
                Close(line, joined);
            }

            line.Add(piece);
        }

        Close(line, joined);
        return joined;
    }

    private static void Close(List<PdfRuling> line, List<PdfRuling> joined)
    {
        if (line.Count == 0)
        {
            return;
        }

        var at = line.Average(piece => piece.At);
        PdfRuling? open = null;
        foreach (var piece in line.OrderBy(piece => piece.From))
        {
            if (open is { } before && piece.From <= before.To + Near)
            {
                open = before with { To = Math.Max(before.To, piece.To) };
            }
            else
            {
                joined.AddRange(open is { } ended ? [ended] : []);
                open = new PdfRuling(at, piece.From, piece.To);
            }
        }

        joined.Add(open!.Value);
        line.Clear();
    }
}
