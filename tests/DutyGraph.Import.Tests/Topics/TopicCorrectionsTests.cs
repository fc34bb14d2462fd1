using DutyGraph.Core;

namespace DutyGraph.Import.Tests;

public sealed class TopicCorrectionsTests : IDisposable
{
    private const string Here = "duty:昌吉市六工镇/2025-01/ASSIST/27";
    private const string There = "duty:奇台县奇台镇/2025-07/ASSIST/27";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public TopicCorrectionsTests() => Array.ForEach(["sources", "corrections"], name => Directory.CreateDirectory(Path.Combine(_folder.FullName, name)));

    [Fact]
    public void Read_Rows_AreTheDecisions() => Assert.Equal(
        [new TopicCorrection(Here, Same: true, There, "县政府答复"), new TopicCorrection(There, Same: false, Here[..^1] + "8", "范围不同")],
        Read($"{Here},SAME,{There},县政府答复", $"{There},DIFFERENT,{Here[..^1]}8,范围不同").Topics.Corrections.ToArray());

    [Fact]
    public void Read_DutyThatNoDocumentHas_IsReportedWithItsLine()
    {
        var error = Read($"{Here},SAME,{There},县政府答复").Errors[0];

        Assert.Equal(("CORRECTION_UNMATCHED", "topics.csv", 2), (error.Code, error.FileName, error.Line));
        Assert.Contains(Here, error.Message.ToString());
    }

    [Theory]
    [InlineData("六工镇,SAME," + There + ",理由", 2, "duty")]
    [InlineData(Here + ",SAME,27,理由", 2, "other")]
    [InlineData(Here + ",SAME," + Here + ",理由", 2, "other")]
    [InlineData(Here + ",PERHAPS," + There + ",理由", 2, "matter")]
    [InlineData(Here + ",SAME," + There + ",", 2, "reason")]
    [InlineData(Here + ",SAME," + There + ",理由\n" + There + ",DIFFERENT," + Here + ",理由", 3, "duty")]
    [InlineData(Here + ",SAME," + There + ",理由\n" + Here + ",SAME," + There + "1,理由", 3, "duty")]
    public void Read_RowThatCannotBeUsed_IsNamedByLineAndField(string rows, int line, string field)
    {
        var error = Assert.Throws<ReferenceTableException>(() => Read(rows));

        Assert.Equal((line, field), (error.Line, error.Field));
        Assert.EndsWith("topics.csv", error.Path);
    }

    [Fact]
    public void Read_OwnTables_FitTheOwnLists() => Assert.Empty(ImportFolder.Read(ImportFolder.Own, ImportFolder.Own).Errors);

    public void Dispose() => _folder.Delete(recursive: true);

    private ImportReport Read(params string[] rows)
    {
        File.WriteAllLines(Path.Combine(_folder.FullName, "corrections", "topics.csv"), ["duty,matter,other,reason", .. rows]);
        return ImportFolder.Read(_folder.FullName, ImportFolder.Own);
    }
}
