namespace DutyGraph.Import;

/// <summary>Reads a text whose columns stand side by side, with two spaces or more between them (<c>pdftotext -layout</c>).</summary>
internal static class SpacedColumns
{
    private const string Gap = "  ";

    /// <summary>Lays out a text.</summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="titles">Recognizes column titles.</param>
    /// <returns>Null if the titles are not set apart so, or if it is not sure which text is in which column.</returns>
    internal static Layout? Of(SourceText text, ColumnTitles titles)
    {
        if (!text.Lines.Any(line => TitlesIn(line, titles) is not null))
        {
            return null;
        }

        if (Rows(text, titles) is { } rows)
        {
            return new Layout(text, rows, []);
        }

        // Editors show an ideograph as wide as two Latin letters; programs may count it as one character. Cells begin at fewer places in the right reading.
        return Aligned(text, titles, wide: Starts(text, wide: 1) < Starts(text, wide: 2) ? 1 : 2);
    }

    // The number of places where text begins below a gap.
    private static int Starts(SourceText text, int wide)
    {
        var starts = new HashSet<int>();
        foreach (var line in text.Lines)
        {
            var (left, spaces) = (0, 0);
            foreach (var c in line)
            {
                if (c is not ' ' && spaces >= Gap.Length)
                {
                    starts.Add(left);
                }

                spaces = c is ' ' ? spaces + 1 : 0;
                left += char.IsAscii(c) ? 1 : wide;
            }
        }

        return starts.Count;
    }

    private static string[] Pieces(string line) => line.Split(Gap, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string[]? TitlesIn(string line, ColumnTitles titles) =>
        line.Contains(Gap, StringComparison.Ordinal) && titles.BeginsLine(line.TrimStart()) && Pieces(line) is { Length: > 2 } pieces
            && titles.Read(pieces) is { IsContents: false } ? pieces : null;

    // Each row on one line, with a piece for each title.
    private static List<LayoutLine>? Rows(SourceText text, ColumnTitles titles)
    {
        var read = new List<LayoutLine>();
        var width = 0;
        foreach (var (index, line) in text.Lines.Index().Where(line => !string.IsNullOrWhiteSpace(line.Item)))
        {
            var pieces = Pieces(line);
            width = TitlesIn(line, titles) is { } found ? found.Length : SectionTitle.Parse(line) is null ? width : 0;
            var isRow = width > 0 && pieces.Length == width && (TitlesIn(line, titles) is not null || RowNumber.Parse(pieces[0]) is not null);
            if (!isRow && width > 0 && (pieces.Length > 1 || CellFit.EndsClause(pieces[0])))
            {
                return null;
            }

            read.Add(isRow
                ? new LayoutLine(index + 1, [.. pieces.Select(piece => SourceCell.Plain(index + 1, piece))], IsRow: true)
                : LayoutLine.Paragraph(index + 1, line));
        }

        return read;
    }

    // Rows over several lines: each character is placed as on a page, and columns are found as in a PDF without ruling lines.
    private static Layout? Aligned(SourceText text, ColumnTitles titles, int wide)
    {
        const double Narrow = 5, LineHeight = 14, Size = 10;
        var (pages, glyphs) = (new List<PdfPage>(), new List<PdfGlyph>());
        foreach (var (index, line) in text.Lines.Index())
        {
            var left = 0.0;
            foreach (var c in line)
            {
                if (c is '\f')
                {
                    Turn();
                    continue;
                }

                var width = Narrow * (char.IsAscii(c) ? 1 : wide);
                glyphs.Add(new PdfGlyph(c.ToString(), left, left + width, -index * LineHeight, Size));
                left += width;
            }
        }

        Turn();
        var layout = new LayoutBuilder();
        try
        {
            new PdfDocumentRows(layout, titles).Take(pages);
        }
        catch (RefusedDocumentException refused) when (refused.Code is "COLUMNS_NOT_SET_APART")
        {
            return null;
        }

        return layout.Build(text.FileName, text.Sha256, titles);

        void Turn()
        {
            pages.Add(new PdfPage(pages.Count + 1, glyphs, "", [], []));
            glyphs = [];
        }
    }
}
