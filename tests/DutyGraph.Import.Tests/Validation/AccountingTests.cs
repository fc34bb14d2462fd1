using System.Runtime.CompilerServices;

namespace DutyGraph.Import.Tests.Validation;

/// <summary>Every character of a document is in a field, in page furniture, or in an issue that quotes it.</summary>
public sealed class AccountingTests
{
    private const string Rows = "岳池县九龙街道履职事项清单\n基本履职事项清单\n序号\t事项类别\t事项名称\n1\t党的建设\t党员教育\n";

    public static TheoryData<string> Documents =>
        [.. Directory.GetFiles(Path.Combine(ImportFolder.Own, "sources")).Concat(Directory.GetFiles(Cases(), "*.txt"))];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Read_KnownDocument_LeavesNothingUnaccountedFor(string path)
    {
        var read = FactsOf.Reader.ReadFile(path);

        Assert.NotEqual(read.Parts is null, read.Errors.Count == 0);
        Assert.DoesNotContain(read.Facts?.Issues ?? [], issue => issue.Code is "TEXT_LEFT_OVER" or "TEXT_NOT_PRINTED");
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Read_KnownDocument_CountsEveryCharacterOnce(string path)
    {
        Assert.True(SourceDecoder.TryDecode(path, File.ReadAllBytes(path), out var text, out _));
        if (FactsOf.Reader.ReadFile(path).Parts is not { } parts)
        {
            return;
        }

        var lines = new LayoutReader(Reference.Tables).Read(text)!.Layout!.Lines;
        var all = lines.Sum(line => line.Text.Count(c => !char.IsWhiteSpace(c) && !char.IsPunctuation(c)));
        Assert.Equal(all, parts.InFields + parts.InFurniture + parts.InIssues);
    }

    [Fact]
    public void Read_LineThatNobodyKnows_IsPrintedByAnIssueAndCounted()
    {
        var read = FactsOf.Read(Rows + "本表由各单位自行下载\n");

        Assert.Equal(10, read.Parts!.InIssues);
        Assert.Contains(read.Facts!.Issues, issue => issue is { Code: "TEXT_NOT_UNDERSTOOD", Printed: "本表由各单位自行下载" });
    }

    [Fact]
    public void Of_ItemThatLostCharactersOfItsRow_TellsThemAsLeftOver()
    {
        var issue = Assert.Single(IssuesOf(item => item with { Name = "党员" }));

        Assert.Equal(("TEXT_LEFT_OVER", 4, true), (issue.Code, issue.Line, issue.Message.Contains("党员教育", StringComparison.Ordinal)));
    }

    [Fact]
    public void Of_ItemWithCharactersThatItsRowDoesNotPrint_TellsTheField()
    {
        var issue = Assert.Single(IssuesOf(item => item with { Name = "党员教育培训" }));

        Assert.Equal(("TEXT_NOT_PRINTED", "name", "党员教育培训"), (issue.Code, issue.Field, issue.Printed));
    }

    [Fact]
    public void Of_ItemReadAsPrinted_TellsNothing() => Assert.Empty(IssuesOf(item => item));

    /// <summary>What the accounting of the rows above finds where a reader's fault changed their item.</summary>
    private static IReadOnlyList<ItemIssue> IssuesOf(Func<ListItem, ListItem> fault)
    {
        Assert.True(SourceDecoder.TryDecode("a.txt", System.Text.Encoding.UTF8.GetBytes(Rows), out var text, out _));
        var document = new LayoutReader(Reference.Tables).Read(text)!;

        Accounting.Of(document.Layout!, [.. new ItemReader(Reference.Tables).Read(document).Select(fault)], document.Findings);

        return document.Findings.Issues;
    }

    private static string Cases([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "Cases");
}
