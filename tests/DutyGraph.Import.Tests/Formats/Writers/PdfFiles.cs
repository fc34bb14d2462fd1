using System.Globalization;
using System.Text;

namespace DutyGraph.Import.Tests.Formats;

/// <summary>Writes PDFs object by object, without compression, in a font that is not embedded.</summary>
internal static class PdfFiles
{
    private const double Margin = 40;
    private const double FontSize = 10;
    private const double LineHeight = 14;
    private const double Padding = 5;
    private const double PageHeight = 1_000;

    /// <summary>The width of a column, in points.</summary>
    private const double ColumnWidth = 165;

    /// <summary>The greatest number of characters in one section of a character map.</summary>
    private const int MostMapped = 100;

    /// <summary>Returns a file of these objects, numbered from 1; the first one is the catalog.</summary>
    public static byte[] Of(IReadOnlyList<string> objects, string trailer = "")
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        foreach (var (index, text) in objects.Index())
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{text}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => file.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n"));
        file.Append(CultureInfo.InvariantCulture, $"trailer<</Size {objects.Count + 1}/Root 1 0 R{trailer}>>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }

    /// <summary>Returns a stream object.</summary>
    public static string Stream(string content) => $"<</Length {content.Length}>>stream\n{content}\nendstream";

    /// <summary>Returns lines of a layout as pages; tables have ruling lines.</summary>
    public static byte[] Of(IReadOnlyList<LayoutLine> lines)
    {
        var pages = Pages(lines);
        const int First = 7;
        return Of(
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            $"<</Type/Pages/Count {pages.Count}/Kids[{string.Join(' ', pages.Select((_, page) => $"{First + (2 * page)} 0 R"))}]>>",
            "<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 6 0 R>>",
            "<</Type/Font/Subtype/CIDFontType2/BaseFont/Song/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000/FontDescriptor 5 0 R>>",
            "<</Type/FontDescriptor/FontName/Song/Flags 4/FontBBox[0 -200 1000 800]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 800/StemV 80>>",
            Stream(CharacterMap(lines)),
            .. pages.SelectMany((page, index) => new[]
            {
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 1100 {page.Height}]/Contents {First + (2 * index) + 1} 0 R/Resources<</Font<</F 3 0 R>>>>>>"),
                Stream(page.Content),
            }),
        ]);
    }

    private static List<(double Height, string Content)> Pages(IReadOnlyList<LayoutLine> lines)
    {
        var pages = new List<(double, string)>();
        var (content, height) = (new StringBuilder(), 0.0);
        foreach (var line in lines)
        {
            var columns = line.IsRow ? line.Cells.Length : 1;
            var most = line.IsRow ? (int)((ColumnWidth - (2 * Padding)) / FontSize) : (int)(1_000 / FontSize);
            var cells = line.Cells.Select(cell => cell.Paragraphs.SelectMany(paragraph => Wrap(paragraph, most)).ToList()).ToList();
            var needed = (Math.Max(1, cells.Max(cell => cell.Count)) * LineHeight) + (2 * Padding);
            if (height > 0 && height + needed > PageHeight)
            {
                pages.Add((height + (2 * Margin), content.ToString()));
                (content, height) = (new StringBuilder(), 0);
            }

            // Measured from the top; the page is turned over by its matrix.
            for (var column = 0; column < columns; column++)
            {
                var left = Margin + (column * ColumnWidth);
                content.Append(line.IsRow ? Invariant($"{left} {-(Margin + height + needed)} {ColumnWidth} {needed} re S\n") : "");
                foreach (var (index, text) in cells[column].Index())
                {
                    var under = -(Margin + height + Padding + FontSize + (index * LineHeight));
                    content.Append(Invariant($"BT /F {FontSize} Tf {left + Padding} {under} Td <{Codes(text)}> Tj ET\n"));
                }
            }

            height += needed;
        }

        pages.Add((height + (2 * Margin), content.ToString()));
        return pages.ConvertAll(page => (page.Item1, Invariant($"1 0 0 1 0 {page.Item1} cm\n") + page.Item2));
    }

    // Lines do not end inside a Latin word or a number.
    private static IEnumerable<string> Wrap(string text, int most)
    {
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = Math.Min(start + most, text.Length);
            var whole = end;
            while (whole > start && whole < text.Length && char.IsAsciiLetterOrDigit(text[whole - 1]) && char.IsAsciiLetterOrDigit(text[whole]))
            {
                whole--;
            }

            end = whole > start ? whole : end;
            yield return text[start..end];
        }
    }

    private static string CharacterMap(IReadOnlyList<LayoutLine> lines) =>
        "/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CMapName/A def/CMapType 2 def 1 begincodespacerange<0000><FFFF>endcodespacerange\n"
        + string.Concat(lines.SelectMany(line => line.Text).Distinct().Order().Chunk(MostMapped).Select(part =>
            $"{part.Length} beginbfchar\n{string.Concat(part.Select(c => $"<{(int)c:X4}><{(int)c:X4}>\n"))}endbfchar\n"))
        + "endcmap end end";

    private static string Codes(string text) => string.Concat(text.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)));

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
