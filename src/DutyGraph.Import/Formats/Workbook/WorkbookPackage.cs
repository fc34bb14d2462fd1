using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace DutyGraph.Import;

/// <summary>Lays out a workbook (.xlsx, ECMA-376 part 1, clause 18): the visible sheets in order. Each part is parsed once.</summary>
internal sealed class WorkbookPackage
{
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);

    private WorkbookPackage(ZipArchive archive)
    {
        foreach (var entry in archive.Entries.Where(XmlParts.IsChecked))
        {
            if (!_parts.TryAdd(entry.FullName.Replace('\\', '/'), entry))
            {
                throw new InvalidDataException($"Two parts are called '{entry.FullName}'.");
            }
        }
    }

    /// <summary>Lays out a workbook whose parts were checked (<see cref="XmlParts"/>).</summary>
    /// <param name="name">The file name, without folders.</param>
    /// <param name="content">The content of the file.</param>
    /// <param name="archive">The content as an archive.</param>
    /// <param name="titles">Recognizes column titles.</param>
    /// <exception cref="RefusedDocumentException">The workbook is damaged or too large.</exception>
    internal static Layout Of(string name, ReadOnlyMemory<byte> content, ZipArchive archive, ColumnTitles titles)
    {
        var layout = new LayoutBuilder();
        try
        {
            new WorkbookPackage(archive).Read(layout, titles);
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException or IOException or FormatException)
        {
            throw RefusedDocumentException.Damaged("XLSX", exception);
        }

        return layout.Build(name, content.Span, titles);
    }

    private void Read(LayoutBuilder layout, ColumnTitles titles)
    {
        var path = Relations("").Where(relation => relation.Type is "officeDocument").Select(relation => relation.Path).FirstOrDefault() ?? "xl/workbook.xml";
        var relations = Relations(path);
        var (sheets, is1904) = Sheets(path);
        var cells = new SheetCells(
            relations.Where(relation => relation.Type is "sharedStrings").Take(1).SelectMany(strings => Strings(strings.Path)).ToArray(),
            relations.Where(relation => relation.Type is "styles").Take(1).SelectMany(styles => Formats(styles.Path)).ToArray(),
            is1904);
        foreach (var (sheetName, id, isHidden) in sheets)
        {
            // Charts on sheets of their own have another type.
            if (relations.Find(relation => relation.Id == id) is not { Type: "worksheet" } relation)
            {
                continue;
            }

            if (isHidden)
            {
                WorkbookSheet.LeaveOut(sheetName, layout);
                continue;
            }

            var sheet = new WorkbookSheet(sheetName, layout, titles);
            using var xml = Open(relation.Path);
            cells.Read(xml, sheet);
            sheet.LayOut();
        }
    }

    // The relations of a part; of the package, if the path is empty. The type is the last segment of its address, which is the same in both editions of the
    // standard.
    private List<(string Id, string Type, string Path)> Relations(string path)
    {
        var folder = path[..(path.LastIndexOf('/') + 1)];
        var relations = new List<(string, string, string)>();
        var part = $"{folder}_rels/{path[folder.Length..]}.rels";
        if (!_parts.ContainsKey(part))
        {
            return relations;
        }

        using var xml = Open(part);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && xml.GetAttribute("TargetMode") is not "External")
            {
                var type = xml.GetAttribute("Type") ?? "";
                var target = new Uri(new Uri("package:///" + folder), xml.GetAttribute("Target") ?? "");
                relations.Add((xml.GetAttribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], Uri.UnescapeDataString(target.AbsolutePath).TrimStart('/')));
            }
        }

        return relations;
    }

    private (List<(string Name, string? Id, bool IsHidden)> Sheets, bool Is1904) Sheets(string path)
    {
        var (sheets, is1904) = (new List<(string, string?, bool)>(), false);
        using var xml = Open(path);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheet" })
            {
                sheets.Add((xml.GetAttribute("name") ?? "", RelationId(xml), xml.GetAttribute("state") is not (null or "visible")));
            }

            is1904 |= xml is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" } && xml.GetAttribute("date1904") is "1" or "true";
        }

        return (sheets, is1904);
    }

    // r:id, whatever the prefix; the namespace differs between the editions of the standard.
    private static string? RelationId(XmlReader xml)
    {
        for (var isAttribute = xml.MoveToFirstAttribute(); isAttribute; isAttribute = xml.MoveToNextAttribute())
        {
            if (xml is { LocalName: "id", NamespaceURI.Length: > 0 })
            {
                return xml.Value;
            }
        }

        return null;
    }

    private IEnumerable<string> Strings(string path)
    {
        using var xml = Open(path);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                yield return WorkbookXml.Text(xml);
            }
        }
    }

    // The number format of each cell format, without literals.
    private List<string> Formats(string path)
    {
        var (custom, formats, isCells) = (new Dictionary<string, string>(StringComparer.Ordinal), new List<string>(), false);
        using var xml = Open(path);
        while (xml.Read())
        {
            isCells = xml.LocalName is "cellXfs" ? xml.NodeType is XmlNodeType.Element && !xml.IsEmptyElement : isCells;
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "numFmt", Depth: 2 })
            {
                custom[xml.GetAttribute("numFmtId") ?? ""] = WorkbookCell.Bare(xml.GetAttribute("formatCode") ?? "");
            }
            else if (isCells && xml is { NodeType: XmlNodeType.Element, LocalName: "xf" })
            {
                var id = xml.GetAttribute("numFmtId") ?? "0";
                formats.Add(custom.GetValueOrDefault(id) ?? BuiltIn(int.TryParse(id, CultureInfo.InvariantCulture, out var number) ? number : 0));
            }
        }

        return formats;
    }

    // The formats that are not written out in a file (ECMA-376 part 1, 18.8.30), those for dates and times, as in Chinese programs.
    private static string BuiltIn(int id) => id switch
    {
        14 or 15 or 22 or (>= 28 and <= 31) or 51 or 53 or 54 or 58 => "yyyymd",
        16 => "md",
        17 or 27 or 36 or 50 or 52 or 57 => "yyyym",
        (>= 18 and <= 21) or (>= 32 and <= 35) or 45 or 47 or 55 or 56 => "hm",
        46 => "[h]",
        _ => "",
    };

    private XmlReader Open(string path) =>
        _parts.TryGetValue(path, out var part) ? WorkbookXml.Open(part.Open()) : throw new InvalidDataException($"The part '{path}' is missing.");
}
