using System.Globalization;
using System.Text;
using System.Xml;

namespace DutyGraph.Import;

/// <summary>Reads the XML of a sheet in one pass.</summary>
/// <param name="strings">The shared strings.</param>
/// <param name="formats">The number format of each cell format, without literals.</param>
/// <param name="is1904">Whether days count from 1904.</param>
internal sealed class SheetCells(string[] strings, string[] formats, bool is1904)
{
    private const int RowDepth = 2;
    private const int CellDepth = 3;

    private readonly List<(int Column, string Text)> _cells = [];

    /// <summary>Reads the sheet.</summary>
    /// <exception cref="InvalidDataException">A cell refers to a shared string that is not there.</exception>
    /// <exception cref="XmlException">The XML is broken.</exception>
    internal void Read(XmlReader xml, WorkbookSheet sheet)
    {
        var row = -1;
        while (xml.Read())
        {
            if (xml.NodeType is not XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "col" when IsTrue(xml.GetAttribute("hidden")) || Number(xml.GetAttribute("width")) is 0:
                    Hide(xml, sheet);
                    break;
                case "row" when xml.Depth is RowDepth:
                    row = (int)(Number(xml.GetAttribute("r")) is > 0 and <= int.MaxValue and var printed ? printed - 1 : row + 1);
                    ReadRow(xml, row, sheet);
                    break;
                case "mergeCell" when Area(xml.GetAttribute("ref") ?? "") is { } area:
                    sheet.Merge(area);
                    break;
            }
        }
    }

    private void ReadRow(XmlReader xml, int row, WorkbookSheet sheet)
    {
        var isHidden = IsTrue(xml.GetAttribute("hidden")) || (Number(xml.GetAttribute("ht")) is 0 && IsTrue(xml.GetAttribute("customHeight")));
        _cells.Clear();
        var column = -1;
        if (!xml.IsEmptyElement)
        {
            while (xml.Read() && xml.Depth > RowDepth)
            {
                if (xml is { NodeType: XmlNodeType.Element, Depth: CellDepth, LocalName: "c" })
                {
                    column = Cell(xml.GetAttribute("r")) is { } at ? at.Column : column + 1;
                    _cells.Add((column, ReadCell(xml)));
                }
            }
        }

        sheet.Add(row, isHidden, _cells);
    }

    private string ReadCell(XmlReader xml)
    {
        var (type, style, text) = (xml.GetAttribute("t"), xml.GetAttribute("s"), "");
        if (!xml.IsEmptyElement)
        {
            while (xml.Read() && xml.Depth > CellDepth)
            {
                text = xml.NodeType is not XmlNodeType.Element || xml.Depth != CellDepth + 1 ? text : xml.LocalName switch
                {
                    "v" => WorkbookXml.Content(xml),
                    "is" => WorkbookXml.Text(xml),
                    _ => text,
                };
            }
        }

        return text.Length == 0 ? "" : Shown(type, style, text);
    }

    // Errors such as #REF! are no text of the list.
    private string Shown(string? type, string? style, string text) => type switch
    {
        "s" => Number(text) is >= 0 and var index && index < strings.Length
            ? strings[(int)index]
            : throw new InvalidDataException($"There is no shared string {text}."),
        "inlineStr" => text,
        "str" => WorkbookCell.Text(text),
        "b" => WorkbookCell.Truth(IsTrue(text)),
        "e" => "",
        "d" when DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => WorkbookCell.Date(date, Format(style)),
        _ => Number(text) is { } number ? WorkbookCell.Number(number, Format(style), is1904) : text,
    };

    private string Format(string? style) => Number(style) is >= 0 and var index && index < formats.Length ? formats[(int)index] : "";

    private static void Hide(XmlReader xml, WorkbookSheet sheet)
    {
        var (first, last) = (Number(xml.GetAttribute("min")) ?? 0, Number(xml.GetAttribute("max")) ?? 0);
        for (var column = Math.Max(1, first); column <= Math.Min(last, WorkbookSheet.MostColumns); column++)
        {
            sheet.Hide((int)column - 1);
        }
    }

    private static CellArea? Area(string reference)
    {
        var parts = reference.Split(':');
        return Cell(parts[0]) is { } first && Cell(parts[^1]) is { } last ? new CellArea(first.Row, last.Row, first.Column, last.Column) : null;
    }

    // B3 is column 1, row 2.
    private static (int Column, int Row)? Cell(string? reference)
    {
        var (column, at) = (0, 0);
        for (; at < (reference?.Length ?? 0) && at < 4 && char.IsAsciiLetter(reference![at]); at++)
        {
            column = (column * 26) + (char.ToUpperInvariant(reference[at]) - 'A' + 1);
        }

        return at > 0 && int.TryParse(reference.AsSpan(at), NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row > 0
            ? (column - 1, row - 1)
            : null;
    }

    private static double? Number(string? text) =>
        double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : null;

    private static bool IsTrue(string? text) => text is "1" or "true";
}

/// <summary>Opens the XML of a workbook, and reads its texts.</summary>
internal static class WorkbookXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        CloseInput = true,
    };

    internal static XmlReader Open(Stream part) => XmlReader.Create(part, Settings);

    /// <summary>Returns the text of a string at whose element the reader is, of all its runs, and moves to its end. How it is pronounced is left out.</summary>
    internal static string Text(XmlReader xml)
    {
        var depth = xml.Depth;
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var text = new StringBuilder();
        xml.Read();
        while (xml.Depth > depth)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "rPh" })
            {
                xml.Skip();
                continue;
            }

            if (xml is { NodeType: XmlNodeType.Element, LocalName: "t" })
            {
                AddContent(xml, text);
            }

            xml.Read();
        }

        return WorkbookCell.Text(text.ToString());
    }

    /// <summary>Returns the text of an element at which the reader is, and moves to its end.</summary>
    internal static string Content(XmlReader xml)
    {
        var text = new StringBuilder();
        AddContent(xml, text);
        return text.ToString();
    }

    private static void AddContent(XmlReader xml, StringBuilder text)
    {
        var depth = xml.Depth;
        if (xml.IsEmptyElement)
        {
            return;
        }

        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            {
                text.Append(xml.Value);
            }
        }
    }
}
