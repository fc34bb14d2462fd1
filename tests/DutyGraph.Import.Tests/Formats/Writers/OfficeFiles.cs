using System.IO.Compression;
using System.Security;
using System.Text;

namespace DutyGraph.Import.Tests.Formats;

/// <summary>Writes Office files part by part, without the libraries that read them.</summary>
internal static class OfficeFiles
{
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string WordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string ExcelTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private const string DefaultTypes =
        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>";

    /// <summary>The XML namespaces used in the Word documents here.</summary>
    private const string WordNamespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:r=\"" + Office + "\"";

    /// <summary>Returns a .docx with this body and numbering.</summary>
    public static byte[] Docx(string body, string numbering = "") => Zip(
        ("[Content_Types].xml", $"<Types xmlns=\"{Types}\">{DefaultTypes}"
            + $"<Override PartName=\"/word/document.xml\" ContentType=\"{WordTypes}document.main+xml\"/>"
            + $"<Override PartName=\"/word/numbering.xml\" ContentType=\"{WordTypes}numbering+xml\"/></Types>"),
        ("_rels/.rels", $"<Relationships xmlns=\"{Relations}\">"
            + $"<Relationship Id=\"a\" Type=\"{Office}/officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
        ("word/_rels/document.xml.rels", $"<Relationships xmlns=\"{Relations}\">"
            + $"<Relationship Id=\"n\" Type=\"{Office}/numbering\" Target=\"numbering.xml\"/></Relationships>"),
        ("word/numbering.xml", $"<w:numbering {WordNamespaces}>{numbering}</w:numbering>"),
        ("word/document.xml", $"<w:document {WordNamespaces}><w:body>{body}</w:body></w:document>"));

    /// <summary>Returns a .xlsx with these sheets; <paramref name="sheets"/>: name, attributes of the entry, the XML inside worksheet.</summary>
    public static byte[] Xlsx(params (string Name, string Attributes, string Xml)[] sheets)
    {
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var index = Enumerable.Range(1, sheets.Length).ToList();
        return Zip(
        [
            ("[Content_Types].xml", $"<Types xmlns=\"{Types}\">{DefaultTypes}"
                + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{ExcelTypes}sheet.main+xml\"/>"
                + $"<Override PartName=\"/xl/styles.xml\" ContentType=\"{ExcelTypes}styles+xml\"/>"
                + string.Concat(index.Select(i => $"<Override PartName=\"/xl/worksheets/sheet{i}.xml\" ContentType=\"{ExcelTypes}worksheet+xml\"/>"))
                + "</Types>"),
            ("_rels/.rels", $"<Relationships xmlns=\"{Relations}\">"
                + $"<Relationship Id=\"a\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
            ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Relations}\">"
                + $"<Relationship Id=\"s\" Type=\"{Office}/styles\" Target=\"styles.xml\"/>"
                + string.Concat(index.Select(i => $"<Relationship Id=\"r{i}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>"))
                + "</Relationships>"),
            ("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\">"
                + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/></numFmts>"
                + "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"164\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>"),
            ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>"
                + string.Concat(index.Select(i => $"<sheet name=\"{Escape(sheets[i - 1].Name)}\" sheetId=\"{i}\" r:id=\"r{i}\" {sheets[i - 1].Attributes}/>"))
                + "</sheets></workbook>"),
            .. sheets.Select((sheet, i) => ($"xl/worksheets/sheet{i + 1}.xml", $"<worksheet xmlns=\"{Main}\">{sheet.Xml}</worksheet>")),
        ]);
    }

    /// <summary>Returns a ZIP archive of these texts.</summary>
    public static byte[] Zip(params (string Name, string Text)[] entries) =>
        ZipOf([.. entries.Select(entry => (entry.Name, Encoding.UTF8.GetBytes(entry.Text)))]);

    /// <summary>Returns a ZIP archive of these files.</summary>
    public static byte[] ZipOf(params (string Name, byte[] Content)[] entries)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    /// <summary>Escapes a text for XML.</summary>
    public static string Escape(string text) => SecurityElement.Escape(text);
}
