using System.IO.Compression;

namespace DutyGraph.Import.Tests.Formats;

public sealed class WorkbookLayoutTests
{
    private static string Text(string at, string text) =>
        $"<c r=\"{at}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{OfficeFiles.Escape(text)}</t></is></c>";

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
            + "<sheetData>" + Row(1, Number("A1", "1"), Text("B1", "内部编号"), Text("C1", "甲"))
            + "<row r=\"2\" hidden=\"1\">" + Text("A2", "作废") + "</row></sheetData>");

        Assert.Equal(["1|甲"], Rows(layout));
        Assert.Equal([("HIDDEN_COLUMN", "内部编号"), ("HIDDEN_ROW", "作废")], layout.Issues.Select(issue => (issue.Code, issue.Printed)).Order());
    }

    [Fact]
    public void Of_HiddenSheet_IsLeftOutAndToldOf()
    {
        var layout = LayoutOf.File(OfficeFiles.Xlsx(
            ("草稿", "state=\"hidden\"", Sheet(Row(1, Text("A1", "旧"), Text("B1", "旧")))),
            ("清单", "", Sheet(Row(1, Text("A1", "甲"), Text("B1", "乙"))))));

        Assert.Equal(["甲|乙"], Rows(layout));
        Assert.Equal(("HIDDEN_SHEET", "草稿"), layout.Issues.Select(issue => (issue.Code, issue.Printed)).Single());
    }

    [Fact]
    public void Of_SheetCalledAsAList_SaysSoOverItsTitles() => Assert.Equal(
        ["说明||", "配合履职事项清单", "序号|事项类别|事项名称"],
        Rows(LayoutOf.File(OfficeFiles.Xlsx(
            ("配合履职事项清单", "", Sheet(Row(1, Text("A1", "说明")), Row(2, Text("A2", "序号"), Text("B2", "事项类别"), Text("C2", "事项名称"))))))));

    [Fact]
    public void Of_LinesOfACell_AreItsParagraphs() => Assert.Equal(["1|甲/乙"], Rows(Of(Sheet(Row(1, Number("A1", "1"), Text("B1", "甲\n乙_x000D_\n"))))));

    [Fact]
    public void Of_RowsOfDifferentLength_HaveACellForEachColumn() =>
        Assert.Equal(
            ["1|甲|", "2|乙|丙"], Rows(Of(Sheet(Row(1, Number("A1", "1"), Text("B1", "甲")), Row(2, Number("A2", "2"), Text("B2", "乙"), Text("C2", "丙"))))));

    [Fact]
    public void Of_Row_IsPlacedBySheetAndCell()
    {
        var layout = Of(Sheet(Row(7, Number("A7", "1"), Text("B7", "甲"))));

        Assert.Equal("清单!A7", layout.Text.PlaceOf(layout.Lines.Single().Line));
    }

    [Theory]
    [InlineData("str", "<v>甲</v>", "甲")]
    [InlineData("b", "<v>1</v>", "TRUE")]
    [InlineData("e", "<v>#REF!</v>", "")]
    [InlineData("n", "<f>1+1</f><v>2</v>", "2")]
    [InlineData("d", "<v>2025-07-15T00:00:00</v>", "2025年7月15日")]
    [InlineData("inlineStr", "<is><r><t>甲</t></r><rPh sb=\"0\" eb=\"1\"><t>jiǎ</t></rPh><r><t>乙</t></r></is>", "甲乙")]
    public void Of_CellOfAType_IsPrintedAsItsType(string type, string xml, string printed) =>
        Assert.Equal([$"1|{printed}|丙"], Rows(Of(Sheet(Row(1, Number("A1", "1"), $"<c r=\"B1\" t=\"{type}\">{xml}</c>", Text("C1", "丙"))))));

    [Theory]
    [InlineData("yyyy\"年\"m\"月\"", "2025年7月")]
    [InlineData("[$-804]yyyy/m/d;@", "2025年7月1日")]
    [InlineData("[Red]0.00_d", "45839.5")]
    [InlineData("h:mm", "12:00")]
    [InlineData("General\" days\"", "45839.5")]
    public void Of_NumberOfAFormat_IsADateIfTheFormatSaysSo(string format, string printed) => Assert.Equal(
        [$"1|{printed}"],
        Rows(LayoutOf.File(HostileFiles.Edit(
            OfficeFiles.Xlsx(("清单", "", Sheet(Row(1, Number("A1", "1"), Number("B1", "45839.5", 1))))),
            "xl/styles.xml",
            xml => xml.Replace("yyyy&quot;年&quot;m&quot;月&quot;", OfficeFiles.Escape(format), StringComparison.Ordinal)))));

    [Fact]
    public void Of_RowsAndCellsWithoutReferences_AreCounted() =>
        Assert.Equal(
            ["1|甲", "2|乙"],
            Rows(Of("<sheetData><row><c><v>1</v></c><c t=\"str\"><v>甲</v></c></row><row><c><v>2</v></c><c t=\"str\"><v>乙</v></c></row></sheetData>")));

    [Fact]
    public void Of_SharedStringThatIsNotThere_IsDamaged() =>
        Assert.Equal("FILE_DAMAGED", LayoutOf.Error(OfficeFiles.Xlsx(("清单", "", Sheet(Row(1, "<c r=\"A1\" t=\"s\"><v>7</v></c>"))))).Code);

    [Fact]
    public void Of_TwoPartsOfOneName_IsDamaged()
    {
        using var file = new MemoryStream();
        file.Write(OfficeFiles.Xlsx(("清单", "", Sheet(Row(1, Number("A1", "1"))))));
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var writer = new StreamWriter(archive.CreateEntry("XL/workbook.xml").Open());
            writer.Write("<workbook/>");
        }

        Assert.Equal("FILE_DAMAGED", LayoutOf.Error(file.ToArray()).Code);
    }

    // The extension of a picture would keep the part from being checked.
    [Fact]
    public void Of_SheetCalledLikeAPicture_IsNotParsed()
    {
        var file = HostileFiles.Edit(
            OfficeFiles.Xlsx(("清单", "", "")),
            "xl/_rels/workbook.xml.rels",
            xml => xml.Replace("worksheets/sheet1.xml", "media/sheet1.png", StringComparison.Ordinal));
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var writer = new StreamWriter(archive.CreateEntry("xl/media/sheet1.png").Open());
            writer.Write($"<worksheet>{Sheet(Row(1, Number("A1", "1")))}</worksheet>");
        }

        Assert.Equal("FILE_DAMAGED", LayoutOf.Error(stream.ToArray()).Code);
    }

    // Found by the fuzzer.
    [Fact]
    public void Of_TargetThatIsNoAddress_IsDamaged() =>
        Assert.Equal(
            "FILE_DAMAGED",
            LayoutOf.Error(
                HostileFiles.Replace(OfficeFiles.Xlsx(("清单", "", "")), "_rels/.rels", "<a><Relationship Type=\"officeDocument\" Target=\"c:a\"/></a>")).Code);

    [Fact]
    public void Of_StrictEdition_IsRead()
    {
        var strict = OfficeFiles.Xlsx(("清单", "", Sheet(Row(1, Number("A1", "1"), Text("B1", "甲")))));
        foreach (var part in new[] { "_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/workbook.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml" })
        {
            strict = HostileFiles.Edit(strict, part, xml => xml
                .Replace("http://schemas.openxmlformats.org/officeDocument/2006/", "http://purl.oclc.org/ooxml/officeDocument/", StringComparison.Ordinal)
                .Replace("http://schemas.openxmlformats.org/spreadsheetml/2006/", "http://purl.oclc.org/ooxml/spreadsheetml/", StringComparison.Ordinal));
        }

        Assert.Equal(["1|甲"], Rows(LayoutOf.File(strict)));
    }
}
