namespace DutyGraph.Import;

/// <summary>Reads a text with a row on each line, and two spaces or more between its cells.</summary>
internal static class SpacedColumns
{
    private const string Gap = "  ";

    /// <summary>Returns the rows of a text, and the lines between them.</summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="titles">Recognizes column titles.</param>
    /// <returns>Null if the titles are not set apart so, or if a row is on several lines.</returns>
    internal static IReadOnlyList<LayoutLine>? Of(SourceText text, ColumnTitles titles)
    {
        if (!text.Lines.Any(line => line.Contains(Gap, StringComparison.Ordinal) && titles.BeginsLine(line)))
        {
            return null;
        }

        var read = new List<LayoutLine>();
        var width = 0;
        foreach (var (index, line) in text.Lines.Index().Where(line => !string.IsNullOrWhiteSpace(line.Item)))
        {
            var pieces = line.Split(Gap, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var areTitles = pieces.Length > 2 && titles.BeginsLine(line) && titles.Read(pieces) is { IsContents: false };
            width = areTitles ? pieces.Length : SectionTitle.Parse(line) is null ? width : 0;
            var isRow = areTitles || (width > 0 && pieces.Length == width && RowNumber.Parse(pieces[0]) is not null);
            if (!isRow && width > 0 && (pieces.Length > 1 || CellFit.EndsClause(pieces[0])))
            {
                return null;
            }

            read.Add(isRow
                ? new LayoutLine(index + 1, [.. pieces.Select(piece => SourceCell.Plain(index + 1, piece))], IsRow: true)
                : LayoutLine.Paragraph(index + 1, line));
        }

        return read.Exists(line => line.IsRow) ? read : null;
    }
}
