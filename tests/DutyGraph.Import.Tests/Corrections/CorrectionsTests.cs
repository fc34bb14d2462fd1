using DutyGraph.Core;

namespace DutyGraph.Import.Tests;

public sealed class CorrectionsTests : IDisposable
{
    private const string Header = "document,list,number,field,value,reason\n";
    private const string Row = "1|乡村振兴|水利工作|县水利局|1.做好指导。|做好配合。";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    [Theory]
    [InlineData("name", "水库工作", "水利工作")]
    [InlineData("category", "自然资源", "乡村振兴")]
    [InlineData("departments", "县公安局", "县水利局")]
    public void Read_CorrectedField_KeepsWhatWasPrintedAndTheReason(string field, string value, string printed)
    {
        var issue = Assert.Single(Read($"a.txt,ASSIST,1,{field},{value},见县政府网站").Issues, issue => issue.Code == "CORRECTED");

        Assert.Equal((IssueSeverity.Inferred, field, printed), (issue.Severity, issue.Field, issue.Printed));
        Assert.Contains("见县政府网站", issue.Message);
    }

    [Fact]
    public void Read_CorrectedDepartments_AreResolved() =>
        Assert.Equal("岳池县公安局 岳池县民政局", FactsOf.Departments(Read("a.txt,ASSIST,1,departments,县公安局、民政局,见原件")));

    [Fact]
    public void Read_CorrectedClauses_AreOneALineWithTheirNumbers()
    {
        var clauses = Read("a.txt,ASSIST,1,superiorResponsibilities,\"1.县水利局负责甲；\n2.乙。\",见原件").SuperiorResponsibilities;

        Assert.Equal([(1, "县水利局负责甲；"), (2, "乙。")], clauses.Select(clause => (clause.Number!.Value, clause.Text)));
        Assert.Equal("department:岳池县水利局", Assert.Single(clauses[0].PerformerIds));
    }

    [Theory]
    [InlineData("1|乡村振兴||县水利局|做好指导。|做好配合。", "NAME_MISSING", "name")]
    [InlineData("1|乡村振兴|水利工作|县水利局||做好配合。", "CLAUSES_MISSING", "superiorResponsibilities")]
    [InlineData("1|乡村振兴|水利工作|县水利局|一|做好配合。", "CLAUSES_UNREADABLE", "superiorResponsibilities")]
    public void Read_CorrectedFieldThatWasDamagedOrMissing_IsCorrectedAndNoMore(string row, string code, string field)
    {
        Assert.Equal([code], Codes(Read("a.txt,ASSIST,2,name,甲,见原件", row)));
        Assert.Equal(["CORRECTED"], Codes(Read($"a.txt,ASSIST,1,{field},做好水利工作。,见原件", row)));
    }

    [Fact]
    public void Read_CorrectionOfAnotherField_LeavesWhatIsMissing() => Assert.Equal(
        ["NAME_MISSING", "CORRECTED"], Codes(Read("a.txt,ASSIST,1,departments,县公安局,见原件", "1|乡村振兴||县水利局|做好指导。|做好配合。")));

    [Theory]
    [InlineData("b.txt,ASSIST,1,name,甲,见原件")]
    [InlineData("a.txt,BASIC,1,name,甲,见原件")]
    [InlineData("a.txt,ASSIST,2,name,甲,见原件")]
    public void Read_CorrectionOfAnotherItem_ChangesNothing(string correction) => Assert.Equal("水利工作", Read(correction).Name);

    [Theory]
    [InlineData("a.txt,OTHER,1,name,甲,见原件", "list")]
    [InlineData("a.txt,ASSIST,一,name,甲,见原件", "number")]
    [InlineData("a.txt,ASSIST,1,title,甲,见原件", "field")]
    [InlineData("a.txt,ASSIST,1,name,甲,", "reason")]
    [InlineData("a.txt,BASIC,1,departments,县公安局,见原件", "field")]
    [InlineData("a.txt,BASIC,1,method,甲,见原件", "field")]
    [InlineData("a.txt,ASSIST,1,method,甲,见原件", "field")]
    [InlineData("a.txt,RECLAIMED,1,superiorResponsibilities,甲,见原件", "field")]
    public void Read_RowThatCannotBeUsed_NamesLineAndField(string row, string field)
    {
        var error = Assert.Throws<ReferenceTableException>(() => Read(row));

        Assert.Equal((2, field), (error.Line, error.Field));
    }

    [Fact]
    public void Read_TwoCorrectionsOfOneField_NamesBothLines()
    {
        var error = Assert.Throws<ReferenceTableException>(() => Read("a.txt,ASSIST,1,name,甲,见原件\na.txt,ASSIST,1,name,乙,见原件"));

        Assert.Equal(3, error.Line);
        Assert.Contains("a.csv:2", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static IEnumerable<string> Codes(Duty duty) => duty.Issues.Select(issue => issue.Code);

    private Duty Read(string correction, string row = Row)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "a.csv"), Header + correction + "\n");
        var reader = new ListReader(Reference.Tables, Import.Corrections.Read(_folder.FullName));
        return Assert.Single(FactsOf.Read(FactsOf.Document(row), reader: reader).Facts!.Duties);
    }
}
