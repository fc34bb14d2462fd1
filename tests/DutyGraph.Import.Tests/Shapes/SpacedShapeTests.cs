namespace DutyGraph.Import.Tests;

/// <summary>Plain texts with other marks than tabs: spaces between columns, a cell on each line, lines drawn with characters, quoted cells.</summary>
public sealed class SpacedShapeTests
{
    private const string Head = "岳池县九龙街道履职事项清单\n配合履职事项清单\n";

    [Fact]
    public void Read_TwoSpacesBetweenCells_AreColumns() => Assert.Equal(
        ["1 党的建设 甲事 县水利局 1|做甲事。 1|配合甲事。", "2 乡村振兴 乙事 县公安局 -|做乙事。 -|配合乙事。"],
        Items(Head + "序号  事项类别  事项名称  对应上级部门  上级部门职责  街道配合职责\n"
            + "1  党的建设  甲事  县水利局  1.做甲事。  1.配合甲事。\n2  乡村振兴  乙事  县公安局  做乙事。  配合乙事。\n"));

    [Fact]
    public void Read_SpacedRow_KnowsItsLine() => Assert.Equal(
        [4, 6],
        Lists.ItemsOf(Head + "序号  事项类别  事项名称  对应上级部门  上级部门职责  街道配合职责\n"
            + "1  党的建设  甲事  县水利局  做甲事。  配合甲事。\n\n2  乡村振兴  乙事  县公安局  做乙事。  配合乙事。\n").Select(item => item.Line));

    [Fact]
    public void Read_SpacedRowsOverSeveralLines_AreRefused() => Assert.Contains(
        Lists.DocumentOf(Head + """
            序号  事项类别  事项名称  对应上级部门  上级部门职责     街道配合职责
            1     党的建设  甲事      县水利局      1.做甲事。       1.配合甲事。
                                                    1.做乙事，不止
            2     乡村振兴  乙事      县公安局      一行；           1.配合乙事。
                                                    2.做完。
            3     乡村振兴  丙事      县公安局      1.做丙事。       1.配合丙事。
            4     乡村振兴  丁事      县公安局      1.做丁事。       1.配合丁事。

            """)!.Findings.Refusals, refusal => refusal.Code is "COLUMNS_SIDE_BY_SIDE");

    [Fact]
    public void Read_CellOnEachLine_IsARowForEachNumber() => Assert.Equal(
        ["1 党的建设 甲事 县水利局 1|做甲事；/2|做完。 1|配合甲事。", "2 乡村振兴 乙事 县公安局 -|做乙事。 1|配合乙事；/2|上报。"],
        Items(Head + "序号\n事项类别\n事项名称\n对应上级部门\n上级部门职责\n街道配合职责\n"
            + "1\n党的建设\n甲事\n县水利局\n1.做甲事；\n2.做完。\n1.配合甲事。\n2\n乡村振兴\n乙事\n县公安局\n做乙事。\n1.配合乙事；\n2.上报。\n"));

    [Theory]
    [InlineData("1.做甲事；\n做完。\n1.配合甲事。")]
    [InlineData("1.做甲事；\n2.做完。\n配合甲事。\n上报。")]
    [InlineData("1.做甲事。")]
    public void Read_LinesThatMayBelongToEitherColumn_AreNotReadByLines(string clauses) => Assert.DoesNotContain(
        Formats.LayoutOf.File(Head + $"序号\n事项类别\n事项名称\n对应上级部门\n上级部门职责\n街道配合职责\n1\n党的建设\n甲事\n县水利局\n{clauses}\n").Lines,
        line => line.IsRow);

    [Theory]
    [InlineData("│", "│", "├──┼──┤\n")]
    [InlineData("|", "|", "+----+----+\n")]
    [InlineData("｜", "", "")]
    [InlineData("\"\t\"", "\"", "")]
    public void Read_RowsDrawnOrQuoted_AreRows(string separator, string edge, string rule)
    {
        string[][] rows =
        [
            ["序号", "事项类别", "事项名称", "对应上级部门", "上级部门职责", "街道配合职责"],
            ["1", "党的建设", "甲事", "县水利局", "1.做甲事。", "1.配合甲事。"],
        ];
        var text = Head + rule + string.Concat(rows.Select(row => edge + string.Join(separator, row) + edge + "\n" + rule));

        Assert.Equal(["1 党的建设 甲事 县水利局 1|做甲事。 1|配合甲事。"], Items(text));
        Assert.Empty(Lists.DocumentOf(text)!.Findings.Issues);
    }

    private static IEnumerable<string> Items(string text) => Lists.ItemsOf(text).Select(item =>
        $"{item.Number} {item.Category} {item.Name} {item.DepartmentsPrinted} {Clauses(item.Superior)} {Clauses(item.Township)}");

    private static string Clauses(IEnumerable<Clause> clauses) =>
        string.Join('/', clauses.Select(clause => $"{(clause.Number is { } number ? number : "-")}|{clause.Text}"));
}
