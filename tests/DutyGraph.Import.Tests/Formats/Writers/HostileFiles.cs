using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace DutyGraph.Import.Tests.Formats;

/// <summary>Files that must not be read, by name: made to exhaust memory or time, to lead the reader elsewhere, or not what they are called.</summary>
internal static class HostileFiles
{
    private const string Row = "<w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr>";

    /// <summary>Each file with the code of its refusal.</summary>
    public static IReadOnlyDictionary<string, (string Code, Func<byte[]> Make)> All { get; } = new Dictionary<string, (string, Func<byte[]>)>
    {
        ["a Word document that unpacks to more than it may"] = ("ARCHIVE_TOO_LARGE", () => Bomb("word/document.xml")),
        ["a workbook that unpacks to more than it may"] = ("ARCHIVE_TOO_LARGE", () => Bomb("xl/worksheets/sheet1.xml")),
        ["an archive that unpacks to more than it may"] = ("ARCHIVE_TOO_LARGE", () =>
            OfficeFiles.ZipOf(("a.txt", new byte[80_000_000]), ("b.txt", new byte[80_000_000]))),
        ["an archive of too many files"] = ("DOCUMENT_TOO_LARGE", () =>
            OfficeFiles.ZipOf([.. Enumerable.Range(0, 2_100).Select(i => ($"{i}.txt", Array.Empty<byte>()))])),
        ["an archive that leads out of its folder"] = ("ARCHIVE_PATH", () => OfficeFiles.Zip(("../../etc/passwd", "a"))),
        ["an archive in an archive, of several"] = ("ARCHIVE_IN_PLACE_OF_A_DOCUMENT", () =>
            OfficeFiles.ZipOf(("a.zip", OfficeFiles.Zip(("a.txt", "a"), ("b.txt", "b"))))),
        ["XML entities in a Word document"] = ("XML_ENTITIES", () => Docx("<!DOCTYPE a [<!ENTITY b \"bbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;\">]><w:document/>")),
        ["an external entity in a workbook"] = ("XML_ENTITIES", () =>
            Replace(OfficeFiles.Xlsx(("a", "", "")), "xl/workbook.xml", "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><workbook/>")),
        ["XML entities after a comment"] = ("XML_ENTITIES", () => Docx("<?xml version=\"1.0\"?><!-- a --><!DOCTYPE a [<!ENTITY b \"b\">]><w:document/>")),
        ["XML entities in UTF-16"] = ("XML_ENTITIES", () =>
            Replace(OfficeFiles.Docx(""), "word/document.xml", "<!DOCTYPE a [<!ENTITY b \"b\">]><w:document/>", Encoding.Unicode)),
        ["a Word document with macros"] = ("MACROS", () => Add(OfficeFiles.Docx(""), "word/vbaProject.bin")),
        ["a workbook with macros"] = ("MACROS", () => Add(OfficeFiles.Xlsx(("a", "", "")), "xl/vbaProject.bin")),
        ["an office file with a password"] = ("PASSWORD", () => Compound("EncryptedPackage")),
        ["a Word document of before 2007"] = ("FORMAT_NOT_READ", () => Compound("WordDocument")),
        ["a PDF with a password"] = ("PASSWORD", () => MadeByHand.EncryptedPdf),
        ["a PDF without text"] = ("SCANNED_PDF", () => MadeByHand.ScannedPdf),
        ["an image called .docx"] = ("FORMAT_NOT_READ", () => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]),
        ["RTF"] = ("FORMAT_NOT_READ", () => Encoding.ASCII.GetBytes("{\\rtf1 a}")),
        ["OpenDocument"] = ("FORMAT_NOT_READ", () => OfficeFiles.Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<a/>"))),
        ["half a Word document"] = ("FILE_DAMAGED", () => Half(OfficeFiles.Docx(Row))),
        ["half a workbook"] = ("FILE_DAMAGED", () => Half(OfficeFiles.Xlsx(("a", "", "")))),
        ["half a PDF"] = ("FILE_DAMAGED", () => Half(MadeByHand.ScannedPdf)),
        ["a compound file of nothing"] = ("FILE_DAMAGED", () => Compound("Workbook")),
        ["a Word document whose XML is broken"] = ("FILE_DAMAGED", () => Docx("<w:document")),
        ["a Word document that nests deep"] = ("TOO_DEEP", () => OfficeFiles.Docx(
            string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 10_000)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 10_000)))),
        ["a Word document that nests deep, with end tags in comments"] = ("TOO_DEEP", () => OfficeFiles.Docx(
            string.Concat(Enumerable.Repeat("<w:sdt><!-- </w:sdt> --><?a </w:sdt>?><w:sdtContent>", 1_000))
            + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 1_000)))),
        ["HTML of titles side by side"] = ("DOCUMENT_TOO_LARGE", () => Html(string.Concat(Enumerable.Repeat("<p>序号</p>", 100_000)))),
        ["HTML of titles, each with a class of its own"] = ("NO_LIST", () => Html(
            string.Concat(Enumerable.Range(0, 20_000).Select(index => $"<p class=a{index}><b>序号</b><b>事项名称</b><b>类别</b></p>")))),
        ["HTML that nests deep"] = ("TOO_DEEP", () => Html(string.Concat(Enumerable.Repeat("<div>", 200_000)))),
        ["HTML of too many tags"] = ("DOCUMENT_TOO_LARGE", () => Html(string.Concat(Enumerable.Repeat("<p>a", 400_000)))),
        ["a table of a million columns"] = ("DOCUMENT_TOO_LARGE", () => Html("<table><tr><td>1<td colspan=1000>2<tr><td>1<td>2</table>")),
        ["a Word document of a million rows"] = ("ARCHIVE_TOO_LARGE", () =>
            OfficeFiles.Docx("<w:tbl>" + string.Concat(Enumerable.Repeat(Row, 1_000_000)) + "</w:tbl>")),
        ["a Word document of sixty thousand rows"] = ("DOCUMENT_TOO_LARGE", () =>
            OfficeFiles.Docx("<w:tbl>" + string.Concat(Enumerable.Repeat(Row, 60_000)) + "</w:tbl>")),
        ["a workbook of a million rows"] = ("DOCUMENT_TOO_LARGE", () =>
            OfficeFiles.Xlsx(("a", "", "<sheetData>" + string.Concat(Enumerable.Repeat("<row><c><v>1</v></c></row>", 1_000_000)) + "</sheetData>"))),
        ["a workbook of ten thousand columns"] = ("DOCUMENT_TOO_LARGE", () =>
            OfficeFiles.Xlsx(("a", "", "<sheetData><row>" + string.Concat(Enumerable.Repeat("<c><v>1</v></c>", 10_000)) + "</row></sheetData>"))),
        ["a text of a million rows"] = ("DOCUMENT_TOO_LARGE", () => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("1\t党的建设\t甲\n", 900_000)))),
        ["comma-separated values of a million rows"] = ("DOCUMENT_TOO_LARGE", () =>
            Encoding.UTF8.GetBytes("序号,事项类别,事项名称\n" + string.Concat(Enumerable.Repeat("1,党的建设,甲\n", 900_000)))),
        ["a text of twenty thousand lines and one"] = ("DOCUMENT_TOO_LARGE", () => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("甲\n", 20_001)))),
        ["a text of ten million lines of one character"] = ("DOCUMENT_TOO_LARGE", () =>
            Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("1\n", 10_000_000)))),
        ["a text of one endless line"] = ("DOCUMENT_TOO_LARGE", () => Encoding.UTF8.GetBytes("序号\t事项类别\t事项名称\n1\t党的建设\t" + new string('甲', 6_000_000))),
        ["a text of nothing but tabs"] = ("DOCUMENT_TOO_LARGE", () => Encoding.UTF8.GetBytes("序号\t事项类别\t事项名称\n" + new string('\t', 20_000_000))),
        ["HTML of one endless tag"] = ("DOCUMENT_TOO_LARGE", () => Html("<p " + string.Concat(Enumerable.Repeat(" a=1", 4_000_000)) + ">")),
        ["more than 20 MiB"] = ("FILE_TOO_LARGE", () => new byte[ListReader.MaximumBytes + 1]),
        ["a PDF that unpacks to more than it may"] = ("ARCHIVE_TOO_LARGE", () => MadeByHand.PackedPage(new byte[200_000_000])),
        ["an archive with a password"] = ("PASSWORD", () => Locked(OfficeFiles.Zip(("a.txt", "a")))),
        ["a workbook of before 2007 with macros"] = ("MACROS", () => Compound("_VBA_PROJECT_CUR")),
        ["a workbook of before 2007 that says it has two billion rows"] = ("FILE_DAMAGED", () => Endless(Fuzzer.Seed("small.xls"))),
        ["half a workbook of before 2007"] = ("FILE_DAMAGED", () => Half(Fuzzer.Seed("small.xls"))),
        ["a Word document that leads out of its folder"] = ("ARCHIVE_PATH", () => Add(OfficeFiles.Docx(""), "../../etc/passwd")),
        ["half an archive"] = ("FILE_DAMAGED", () => Half(OfficeFiles.Zip(("a.txt", "a"), ("b.txt", "b")))),
        ["a workbook that nests deep"] = ("TOO_DEEP", () =>
            OfficeFiles.Xlsx(("a", "", string.Concat(Enumerable.Repeat("<a>", 10_000)) + string.Concat(Enumerable.Repeat("</a>", 10_000))))),
        ["a workbook of one long text in every cell"] = ("DOCUMENT_TOO_LARGE", () => Shared(new string('甲', 1_000_000), 20_000)),
        ["a workbook of many merged cells over one row"] = ("DOCUMENT_TOO_LARGE", () => OfficeFiles.Xlsx(("a", "",
            "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData><mergeCells>"
            + string.Concat(Enumerable.Repeat("<mergeCell ref=\"A1:B9\"/>", 500_000)) + "</mergeCells>"))),
        ["a PDF of a million rows"] = ("DOCUMENT_TOO_LARGE", () =>
            MadeByHand.Page("BT /F 10 Tf 14 TL 50 800 Td " + string.Concat(Enumerable.Repeat("(1)' ", 1_000_000)) + "ET")),
        ["a PDF of a million lines"] = ("DOCUMENT_TOO_LARGE", () =>
            MadeByHand.Page("/F 10 Tf " + string.Concat(Enumerable.Repeat("0 0 m 9 9 l S ", 1_000_000)))),
        ["a PDF of many full pages"] = ("DOCUMENT_TOO_LARGE", () => PdfFiles.Of(
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            $"<</Type/Pages/Count 400/Kids[{string.Join(' ', Enumerable.Range(5, 400).Select(page => $"{page} 0 R"))}]>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
            PdfFiles.Stream("BT /F 10 Tf 14 TL 50 800 Td " + string.Concat(Enumerable.Repeat($"({new string('a', 78)})' ", 500)) + "ET"),
            .. Enumerable.Repeat("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 3 0 R>>>>>>", 400),
        ])),
        ["a PDF that nests deep"] = ("FILE_DAMAGED", () => MadeByHand.Page("/F 10 Tf " + new string('[', 1_000_000))),
        ["HTML of a million rows"] = ("DOCUMENT_TOO_LARGE", () => Html("<table>" + string.Concat(Enumerable.Repeat("<tr><td>1", 1_000_000)) + "</table>")),
        ["Markdown of a million rows"] = ("DOCUMENT_TOO_LARGE", () =>
            Encoding.UTF8.GetBytes("|序号|事项类别|事项名称|\n|---|---|---|\n" + string.Concat(Enumerable.Repeat("|1|党的建设|甲|\n", 800_000)))),
    };

    private static byte[] Html(string body) => Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><body>{body}</body></html>");

    private static byte[] Half(byte[] content) => content[..(content.Length / 2)];

    private static byte[] Bomb(string part) => OfficeFiles.ZipOf(("[Content_Types].xml", "<Types/>"u8.ToArray()), (part, new byte[200_000_000]));

    private static byte[] Docx(string document) => Replace(OfficeFiles.Docx(""), "word/document.xml", document);

    /// <summary>Replaces a part of an office file.</summary>
    public static byte[] Replace(byte[] zip, string name, string text, Encoding? encoding = null) => Edit(zip, archive =>
    {
        archive.GetEntry(name)!.Delete();
        using var writer = new StreamWriter(archive.CreateEntry(name).Open(), encoding ?? Encoding.UTF8);
        writer.Write(text);
    });

    /// <summary>Changes the text of a part of an office file.</summary>
    public static byte[] Edit(byte[] zip, string name, Func<string, string> change)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return Replace(zip, name, change(reader.ReadToEnd()));
    }

    private static byte[] Add(byte[] zip, string name) => Edit(zip, archive => archive.CreateEntry(name));

    private static byte[] Edit(byte[] zip, Action<ZipArchive> change)
    {
        var stream = new MemoryStream();
        stream.Write(zip);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            change(archive);
        }

        return stream.ToArray();
    }

    // The header of a compound file, and a directory entry for one stream.
    private static byte[] Compound(string stream)
    {
        var content = new byte[4096];
        byte[] signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        signature.CopyTo(content, 0);
        Encoding.Unicode.GetBytes(stream).CopyTo(content, 1024);
        content[1024 + 64] = (byte)(2 * (stream.Length + 1));
        return content;
    }

    // Marks the entries as encrypted, in their own headers and in the directory.
    private static byte[] Locked(byte[] zip)
    {
        for (var at = 0; at + 10 < zip.Length; at++)
        {
            var flags = zip.AsSpan(at).StartsWith("PK\u0003\u0004"u8) ? at + 6 : zip.AsSpan(at).StartsWith("PK\u0001\u0002"u8) ? at + 8 : -1;
            if (flags > 0)
            {
                zip[flags] |= 1;
            }
        }

        return zip;
    }

    // Changes the last row in the records of the sheets' dimensions ([MS-XLS] 2.4.90).
    private static byte[] Endless(byte[] xls)
    {
        for (var at = 0; at + 18 < xls.Length; at++)
        {
            if (xls.AsSpan(at).StartsWith(new byte[] { 0, 2, 14, 0 }))
            {
                BinaryPrimitives.WriteInt32LittleEndian(xls.AsSpan(at + 8), int.MaxValue);
            }
        }

        return xls;
    }

    // A workbook whose cells all are the same shared string.
    private static byte[] Shared(string text, int rows)
    {
        const string Relations = "xl/_rels/workbook.xml.rels";
        const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var workbook = OfficeFiles.Xlsx(
            ("a", "", "<sheetData>" + string.Concat(Enumerable.Repeat("<row><c t=\"s\"><v>0</v></c></row>", rows)) + "</sheetData>"));
        workbook = Replace(workbook, Relations, "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + $"<Relationship Id=\"r1\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
            + $"<Relationship Id=\"t\" Type=\"{Office}/sharedStrings\" Target=\"strings.xml\"/></Relationships>");
        return Replace(
            Add(workbook, "xl/strings.xml"),
            "xl/strings.xml",
            $"<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>{text}</t></si></sst>");
    }
}
