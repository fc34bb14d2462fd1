using System.Globalization;
using System.Text;

namespace DutyGraph.Import.Tests.Formats;

/// <summary>Writes a layout as a file of each format.</summary>
internal static class LayoutWriters
{
    /// <summary>A writer for each format, by its name.</summary>
    public static IReadOnlyDictionary<string, Func<IReadOnlyList<LayoutLine>, byte[]>> All { get; } =
        new Dictionary<string, Func<IReadOnlyList<LayoutLine>, byte[]>>
        {
            ["docx"] = Docx,
            ["xlsx"] = Xlsx,
            ["html"] = Html,
            ["csv"] = Csv,
            ["pdf"] = PdfFiles.Of,
        };

    /// <summary>Returns a published list as lines of a layout.</summary>
    public static IReadOnlyList<LayoutLine> Lines(ListPages pages) =>
    [
        .. pages.Titles.Select(title => LayoutLine.Paragraph(1, title)),
        .. pages.Sections.SelectMany(section => new[]
        {
            LayoutLine.Paragraph(1, section.Title),
            new LayoutLine(1, [.. section.Columns.Select(title => SourceCell.Plain(1, title))], IsRow: true),
        }.Concat(section.Rows.Select(row => new LayoutLine(1, [.. row.Select(cell => new SourceCell(1, cell))], IsRow: true)))),
    ];

    private static byte[] Docx(IReadOnlyList<LayoutLine> lines) => OfficeFiles.Docx(Blocks(
        lines,
        paragraph => Paragraph(paragraph),
        row => "<w:tr>" + string.Concat(row.Cells.Select(DocxCell)) + "</w:tr>",
        ("<w:tbl>", "</w:tbl>")));

    private static string DocxCell(SourceCell cell) =>
        "<w:tc>" + (cell.IsEmpty ? "<w:p/>" : string.Concat(cell.Paragraphs.Select(Paragraph))) + "</w:tc>";

    private static string Paragraph(string text) =>
        "<w:p>"
        + string.Join("<w:r><w:tab/></w:r>", text.Split('\t').Select(part => $"<w:r><w:t xml:space=\"preserve\">{OfficeFiles.Escape(part)}</w:t></w:r>"))
        + "</w:p>";

    private static byte[] Html(IReadOnlyList<LayoutLine> lines)
    {
        var body = Blocks(
            lines,
            paragraph => $"<p>{OfficeFiles.Escape(paragraph)}</p>\n",
            row => "<tr>" + string.Concat(row.Cells.Select(cell => $"<td>{string.Join("<br>", cell.Paragraphs.Select(OfficeFiles.Escape))}</td>")) + "</tr>\n",
            ("<table>", "</table>"));
        return Encoding.UTF8.GetBytes(
            "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>清单</title></head><body>\n" + body + "</body></html>\n");
    }

    private static byte[] Csv(IReadOnlyList<LayoutLine> lines) => Encoding.UTF8.GetBytes(string.Concat(lines.Select(line =>
        string.Join(',', line.Cells.Select(cell => Quoted(string.Join('\n', cell.Paragraphs)))) + "\r\n")));

    private static string Quoted(string cell) => cell.AsSpan().ContainsAny(",\"\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    private static byte[] Xlsx(IReadOnlyList<LayoutLine> lines) =>
        OfficeFiles.Xlsx(("Sheet1", "", "<sheetData>" + string.Concat(lines.Select((line, row) => XlsxRow(line, row + 1))) + "</sheetData>"));

    private static string XlsxRow(LayoutLine line, int number)
    {
        var cells = line.Cells.Select((cell, column) => Cell($"{(char)('A' + column)}{number}", string.Join('\n', cell.Paragraphs)));
        return $"<row r=\"{number}\">" + string.Concat(cells) + "</row>";
    }

    private static string Cell(string at, string text) => text.Length == 0 ? ""
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && text == number.ToString(CultureInfo.InvariantCulture)
            ? $"<c r=\"{at}\"><v>{number}</v></c>"
        : $"<c r=\"{at}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{OfficeFiles.Escape(text)}</t></is></c>";

    // Consecutive rows form one table.
    private static string Blocks(
        IReadOnlyList<LayoutLine> lines, Func<string, string> paragraph, Func<LayoutLine, string> row, (string Begin, string End) table)
    {
        var text = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].IsRow)
            {
                text.Append(paragraph(lines[i].Text));
                continue;
            }

            text.Append(i > 0 && lines[i - 1].IsRow ? "" : table.Begin)
                .Append(row(lines[i]))
                .Append(i + 1 < lines.Count && lines[i + 1].IsRow ? "" : table.End);
        }

        return text.ToString();
    }
}
