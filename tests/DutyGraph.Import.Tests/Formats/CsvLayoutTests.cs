namespace DutyGraph.Import.Tests.Formats;

public sealed class CsvLayoutTests
{
    private const string Titles = "序号,事项类别,事项名称\n";

    private static IReadOnlyList<string> Rows(string text) => [.. LayoutOf.File(text).Lines.Select(LayoutOf.Printed)];

    [Fact]
    public void Of_QuotedCell_MayHoldCommasMarksAndLines() =>
        Assert.Equal(["序号|事项类别|事项名称", "1|党的建设|甲,“乙\"/丙"], Rows(Titles + "1,党的建设,\"甲,“乙\"\"\n丙\"\n"));

    [Fact]
    public void Of_LinesAboveTheTitles_AreKept() => Assert.Equal(["清单||", "序号|事项类别|事项名称", "1|党的建设|甲"], Rows("清单,,\n" + Titles + "1,党的建设,甲\n"));

    [Fact]
    public void Of_Semicolons_SetCellsApartToo() => Assert.Equal(["序号|事项类别|事项名称", "1|党的建设|甲,乙"], Rows("序号;事项类别;事项名称\n1;党的建设;甲,乙\n"));

    [Fact]
    public void Of_Row_HasTheLineThatItBeginsOn() =>
        Assert.Equal([1, 2, 4], LayoutOf.File(Titles + "1,党的建设,\"甲\n乙\"\n2,党的建设,丙\n").Lines.Select(line => line.Line));

    [Fact]
    public void Of_QuoteThatIsNeverClosed_IsRefusedWithItsPlace()
    {
        var error = LayoutOf.Error(System.Text.Encoding.UTF8.GetBytes(Titles + "1,党的建设,\"甲\n2,党的建设,乙\n3,党的建设,丙\n"));

        Assert.Equal(("QUOTE_UNCLOSED", 2), (error.Code, error.Line));
    }

    [Fact]
    public void Of_TextWithCommas_IsText() => Assert.DoesNotContain(LayoutOf.File("甲,乙\n丙,丁\n").Lines, line => line.IsRow);
}
