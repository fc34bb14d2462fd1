namespace DutyGraph.Import.Tests.Formats;

public sealed class WorkbookLayoutTests
{
    private static string Text(string at, string text) => $"<c r=\"{at}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{OfficeFiles.Escape(text)}</t></is></c>";

    private static string Number(string at, string value, int style = 0) => $"<c r=\"{at}\" s=\"{style}\"><v>{value}</v></c>";

    private static string Row(int number, params string[] cells) => $"<row r=\"{number}\">{string.Concat(cells)}</row>";

    private static string Sheet(params string[] rows) => $"<sheetData>{string.Concat(rows)}</sheetData>";

    private static Layout Of(string xml) => LayoutOf.File(OfficeFiles.Xlsx(("清单", "", xml)));

    private static IReadOnlyList<string> Rows(Layout layout) => [.. layout.Lines.Select(LayoutOf.Printed)];

    [Fact]
    public void Of_Numbers_ArePrintedAsTheSheetShowsThem() =>
        Assert.Equal(["1|0.3|2025年7月"], Rows(Of(Sheet(Row(1, Number("A1", "1"), Number("B1", "0.30000000000000004"), Number("C1", "45839", 1))))));

    [Fact]
    public void Of_MergedCells_CoverTheRest() => Assert.Equal(
        ["标题|^|^", "1|党的建设|甲", "2|^|乙"],
        Rows(Of(Sheet(Row(1, Text("A1", "标题")), Row(2, Number("A2", "1"), Text("B2", "党的建设"), Text("C2", "甲")), Row(3, Number("A3", "2"), Text("C3", "乙")))
            + "<mergeCells count=\"2\"><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"B2:B3\"/></mergeCells>")));

    [Fact]
    public void Of_HiddenColumnAndRow_AreLeftOutAndToldOf()
    {
        var layout = Of("<cols><col min=\"2\" max=\"2\" width=\"9\" hidden=\"1\" customWidth=\"1\"/></cols>"
            + "<sheetData>" + Row(1, Number("A1", "1"), Text("B1", "内部编号"), Text("C1", "甲")) + "<row r=\"2\" hidden=\"1\">" + Text("A2", "作废") + "</row></sheetData>");

        Assert.Equal(["1|甲"], Rows(layout));
        Assert.Equal([("HIDDEN_COLUMN", "内部编号"), ("HIDDEN_ROW", "作废")], layout.Issues.Select(issue => (issue.Code, issue.Printed)).Order());
    }

    [Fact]
    public void Of_HiddenSheet_IsLeftOutAndToldOf()
    {
        var layout = LayoutOf.File(OfficeFiles.Xlsx(("草稿", "state=\"hidden\"", Sheet(Row(1, Text("A1", "旧"), Text("B1", "旧")))), ("清单", "", Sheet(Row(1, Text("A1", "甲"), Text("B1", "乙"))))));

        Assert.Equal(["甲|乙"], Rows(layout));
        Assert.Equal(("HIDDEN_SHEET", "草稿"), layout.Issues.Select(issue => (issue.Code, issue.Printed)).Single());
    }

    [Fact]
    public void Of_SheetCalledAsAList_SaysSoOverItsTitles() => Assert.Equal(
        ["说明||", "配合履职事项清单", "序号|事项类别|事项名称"],
        Rows(LayoutOf.File(OfficeFiles.Xlsx(("配合履职事项清单", "", Sheet(Row(1, Text("A1", "说明")), Row(2, Text("A2", "序号"), Text("B2", "事项类别"), Text("C2", "事项名称"))))))));

    [Fact]
    public void Of_LinesOfACell_AreItsParagraphs() => Assert.Equal(["1|甲/乙"], Rows(Of(Sheet(Row(1, Number("A1", "1"), Text("B1", "甲\n乙_x000D_\n"))))));

    [Fact]
    public void Of_RowsOfDifferentLength_HaveACellForEachColumn() =>
        Assert.Equal(["1|甲|", "2|乙|丙"], Rows(Of(Sheet(Row(1, Number("A1", "1"), Text("B1", "甲")), Row(2, Number("A2", "2"), Text("B2", "乙"), Text("C2", "丙"))))));

    [Fact]
    public void Of_Row_IsPlacedBySheetAndCell()
    {
        var layout = Of(Sheet(Row(7, Number("A7", "1"), Text("B7", "甲"))));

        Assert.Equal("清单!A7", layout.Text.PlaceOf(layout.Lines.Single().Line));
    }
}
