using System.Text;

namespace DutyGraph.Import.Tests.Formats;

/// <summary>Files that must not be read are refused with the cause, in Chinese and English, before they use much memory.</summary>
public sealed class BadInputTests
{
    private const long MostMemory = 300L * 1024 * 1024;
    private const string Row = "<w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr>";

    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (name, (code, _)) in Files)
            {
                data.Add(name, code);
            }

            return data;
        }
    }

    private static readonly Dictionary<string, (string Code, Func<byte[]> Make)> Files = new()
    {
        ["a Word document that unpacks to more than it may"] = ("ARCHIVE_TOO_LARGE", () => Bomb("word/document.xml")),
        ["a workbook that unpacks to more than it may"] = ("ARCHIVE_TOO_LARGE", () => Bomb("xl/worksheets/sheet1.xml")),
        ["an archive that unpacks to more than it may"] = ("ARCHIVE_TOO_LARGE", () => OfficeFiles.ZipOf(("a.txt", new byte[80_000_000]), ("b.txt", new byte[80_000_000]))),
        ["an archive of too many files"] = ("DOCUMENT_TOO_LARGE", () => OfficeFiles.ZipOf([.. Enumerable.Range(0, 2_100).Select(i => ($"{i}.txt", Array.Empty<byte>()))])),
        ["an archive that leads out of its folder"] = ("ARCHIVE_PATH", () => OfficeFiles.Zip(("../../etc/passwd", "a"))),
        ["an archive in an archive, of several"] = ("ARCHIVE_IN_PLACE_OF_A_DOCUMENT", () => OfficeFiles.Zip(("a.txt", "a"), ("b.txt", "b"))),
        ["XML entities in a Word document"] = ("XML_ENTITIES", () => Docx("<!DOCTYPE a [<!ENTITY b \"bbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;\">]><w:document/>")),
        ["an external entity in a workbook"] = ("XML_ENTITIES", () => Replace(OfficeFiles.Xlsx(("a", "", "")), "xl/workbook.xml", "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><workbook/>")),
        ["XML entities after a comment"] = ("XML_ENTITIES", () => Docx("<?xml version=\"1.0\"?><!-- a --><!DOCTYPE a [<!ENTITY b \"b\">]><w:document/>")),
        ["XML entities in UTF-16"] = ("XML_ENTITIES", () => Replace(OfficeFiles.Docx(""), "word/document.xml", "<!DOCTYPE a [<!ENTITY b \"b\">]><w:document/>", Encoding.Unicode)),
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
        ["a Word document that nests deep"] = ("TOO_DEEP", () => OfficeFiles.Docx(string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 10_000)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 10_000)))),
        ["a Word document that nests deep, with end tags in comments"] = ("TOO_DEEP", () => OfficeFiles.Docx(
            string.Concat(Enumerable.Repeat("<w:sdt><!-- </w:sdt> --><?a </w:sdt>?><w:sdtContent>", 1_000)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 1_000)))),
        ["HTML that nests deep"] = ("TOO_DEEP", () => Html(string.Concat(Enumerable.Repeat("<div>", 200_000)))),
        ["HTML of too many tags"] = ("DOCUMENT_TOO_LARGE", () => Html(string.Concat(Enumerable.Repeat("<p>a", 400_000)))),
        ["a table of a million columns"] = ("DOCUMENT_TOO_LARGE", () => Html("<table><tr><td>1<td colspan=1000>2<tr><td>1<td>2</table>")),
        ["a Word document of a million rows"] = ("ARCHIVE_TOO_LARGE", () => OfficeFiles.Docx("<w:tbl>" + string.Concat(Enumerable.Repeat(Row, 1_000_000)) + "</w:tbl>")),
        ["a Word document of sixty thousand rows"] = ("DOCUMENT_TOO_LARGE", () => OfficeFiles.Docx("<w:tbl>" + string.Concat(Enumerable.Repeat(Row, 60_000)) + "</w:tbl>")),
        ["a workbook of a million rows"] = ("DOCUMENT_TOO_LARGE", () => OfficeFiles.Xlsx(("a", "", "<sheetData>" + string.Concat(Enumerable.Repeat("<row><c><v>1</v></c></row>", 1_000_000)) + "</sheetData>"))),
        ["a workbook of ten thousand columns"] = ("DOCUMENT_TOO_LARGE", () => OfficeFiles.Xlsx(("a", "", "<sheetData><row>" + string.Concat(Enumerable.Repeat("<c><v>1</v></c>", 10_000)) + "</row></sheetData>"))),
        ["a text of a million rows"] = ("DOCUMENT_TOO_LARGE", () => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("1\t党的建设\t甲\n", 900_000)))),
        ["comma-separated values of a million rows"] = ("DOCUMENT_TOO_LARGE", () => Encoding.UTF8.GetBytes("序号,事项类别,事项名称\n" + string.Concat(Enumerable.Repeat("1,党的建设,甲\n", 900_000)))),
        ["a text of twenty thousand lines and one"] = ("DOCUMENT_TOO_LARGE", () => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("甲\n", 20_001)))),
        ["a text of ten million lines of one character"] = ("DOCUMENT_TOO_LARGE", () => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("1\n", 10_000_000)))),
        ["a text of one endless line"] = ("DOCUMENT_TOO_LARGE", () => Encoding.UTF8.GetBytes("序号\t事项类别\t事项名称\n1\t党的建设\t" + new string('甲', 6_000_000))),
        ["a text of nothing but tabs"] = ("DOCUMENT_TOO_LARGE", () => Encoding.UTF8.GetBytes("序号\t事项类别\t事项名称\n" + new string('\t', 20_000_000))),
        ["HTML of one endless tag"] = ("DOCUMENT_TOO_LARGE", () => Html("<p " + string.Concat(Enumerable.Repeat(" a=1", 4_000_000)) + ">")),
        ["more than 20 MiB"] = ("FILE_TOO_LARGE", () => new byte[ListReader.MaximumBytes + 1]),
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Read_FileThatMustNotBeRead_IsRefusedWithItsCause(string name, string code)
    {
        var content = Files[name].Make();
        var before = GC.GetTotalAllocatedBytes(precise: true);

        var result = FactsOf.Reader.Read("a.docx", content);

        var error = Assert.Single(result.Errors);
        Assert.Null(result.Facts);
        Assert.Equal((code, "a.docx", null), (error.Code, error.FileName, error.Line));
        Assert.Matches("应|请另存为|上限为|请用", error.Message.Chinese);
        Assert.Matches("[Ee]xpected|at most", error.Message.English);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 4 * MostMemory);
    }

    [Fact]
    public void ReadAll_ArchiveOfLists_ReadsEachAndSaysWhichIsWhich()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllBytes(path, OfficeFiles.ZipOf(
            ("甲/list.txt", Encoding.UTF8.GetBytes(FactsOf.Document("1|乡村振兴|水利工作|县水利局|做好指导。|做好配合。"))), ("b.docx", [1, 2, 3]), ("__MACOSX/._b.docx", [0])));
        try
        {
            var results = FactsOf.Reader.ReadAll(path).ToList();

            Assert.Equal([$"{Path.GetFileName(path)}/b.docx", $"{Path.GetFileName(path)}/甲/list.txt"], results.Select(result => result.FileName));
            Assert.Equal([false, true], results.Select(result => result.Facts is not null));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Read_ArchiveOfOneDocument_IsThatDocument()
    {
        var text = Encoding.UTF8.GetBytes(FactsOf.Document("1|乡村振兴|水利工作|县水利局|做好指导。|做好配合。"));

        Assert.Equal(FactsOf.Reader.Read("a.txt", text).Facts!.Document.Id, FactsOf.Reader.Read("a.zip", OfficeFiles.ZipOf(("a.txt", text))).Facts!.Document.Id);
    }

    private static byte[] Html(string body) => Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><body>{body}</body></html>");

    private static byte[] Half(byte[] content) => content[..(content.Length / 2)];

    private static byte[] Bomb(string part) => OfficeFiles.ZipOf(("[Content_Types].xml", "<Types/>"u8.ToArray()), (part, new byte[200_000_000]));

    private static byte[] Docx(string document) => Replace(OfficeFiles.Docx(""), "word/document.xml", document);

    private static byte[] Replace(byte[] zip, string name, string text, Encoding? encoding = null) => Edit(zip, archive =>
    {
        archive.GetEntry(name)!.Delete();
        using var writer = new StreamWriter(archive.CreateEntry(name).Open(), encoding ?? Encoding.UTF8);
        writer.Write(text);
    });

    private static byte[] Add(byte[] zip, string name) => Edit(zip, archive => archive.CreateEntry(name));

    private static byte[] Edit(byte[] zip, Action<System.IO.Compression.ZipArchive> change)
    {
        var stream = new MemoryStream();
        stream.Write(zip);
        using (var archive = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
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
}
