using System.Text;

namespace DutyGraph.Import.Tests.Formats;

/// <summary>Files that must not be read are refused with the cause, in Chinese and English, before they use much memory.</summary>
public sealed class BadInputTests
{
    private const long MostMemory = 300L * 1024 * 1024;

    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (name, file) in HostileFiles.All)
            {
                data.Add(name, file.Code);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Read_FileThatMustNotBeRead_IsRefusedWithItsCause(string name, string code)
    {
        var content = HostileFiles.All[name].Make();
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

        Assert.Equal(
            FactsOf.Reader.Read("a.txt", text).Facts!.Document.Id, FactsOf.Reader.Read("a.zip", OfficeFiles.ZipOf(("a.txt", text))).Facts!.Document.Id);
    }
}
