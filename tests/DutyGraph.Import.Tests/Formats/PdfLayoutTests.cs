using System.Globalization;

namespace DutyGraph.Import.Tests.Formats;

public sealed class PdfLayoutTests
{
    // Column borders are at 100, 200 and 300, row borders at 640 and 580.
    private const string Frame = "40 700 260 -120 re S 100 700 m 100 580 l S 200 700 m 200 580 l S ";

    private static string Text(double x, double y, string text, string matrix = "1 0 0 1") =>
        string.Create(CultureInfo.InvariantCulture, $"BT /F 10 Tf {matrix} {x} {y} Tm ({text}) Tj ET ");

    private static Layout Of(string content) => LayoutOf.File(MadeByHand.Page(content + Text(50, 30, "a line at the foot of the page")));

    private static IReadOnlyList<string> Rows(string content) => [.. Of(content).Lines.Select(LayoutOf.Printed).SkipLast(1)];

    [Fact]
    public void Of_RulingLines_SettleRowsAndColumns() => Assert.Equal(
        ["above", "1|a|b", "2|c|d"],
        Rows(Text(50, 750, "above") + Frame + "40 640 m 300 640 l S "
            + Text(50, 670, "1") + Text(110, 670, "a") + Text(210, 670, "b") + Text(50, 610, "2") + Text(110, 610, "c") + Text(210, 610, "d")));

    [Fact]
    public void Of_PieceOfALineMissing_MergesTheCells() => Assert.Equal(
        ["1|a|b", "2|^|d"],
        Rows(Frame + "40 640 m 100 640 l S 200 640 m 300 640 l S "
            + Text(50, 670, "1") + Text(110, 640, "a") + Text(210, 670, "b") + Text(50, 610, "2") + Text(210, 610, "d")));

    [Fact]
    public void Of_LinesThatAreThinBoxes_AreLines() => Assert.Equal(
        ["1|a|b", "2|c|d"],
        Rows("40 699.5 260 1 re f 40 639.5 260 1 re f 40 579.5 260 1 re f 39.5 580 1 120 re f 99.5 580 1 120 re f 199.5 580 1 120 re f 299.5 580 1 120 re f "
            + Text(50, 670, "1") + Text(110, 670, "a") + Text(210, 670, "b") + Text(50, 610, "2") + Text(110, 610, "c") + Text(210, 610, "d")));

    [Fact]
    public void Of_LinesOfACell_AreOneParagraphWhereTheyFillIt() => Assert.Equal(
        ["1|long words go over lines|b"],
        Rows("40 700 260 -120 re S 100 700 m 100 580 l S 200 700 m 200 580 l S "
            + Text(50, 670, "1") + Text(105, 670, "long words go over") + Text(105, 655, "lines") + Text(210, 670, "b")));

    [Fact]
    public void Of_StopAtTheEndOfAFullLine_DividesNoNumberedClause() => Assert.Equal(
        ["1|1.aaaaaaaa;bbbbbbbbbbb;/2.cc;|b"],
        Rows(Frame + Text(50, 670, "1") + Text(105, 670, "1.aaaaaaaa;") + Text(105, 655, "bbbbbbbbbbb;") + Text(105, 640, "2.cc;") + Text(210, 670, "b")));

    [Theory]
    [InlineData("aaaaaaaaaaaaa;", 105, "aaaaaaaaaaaaa;/bbbbbbbbbbbbbb", true)]
    [InlineData("aaa;aaaaaaaaa;", 105, "aaa;aaaaaaaaa;bbbbbbbbbbbbbb", true)]
    [InlineData("aaa;aaaaaaaa;", 115, "aaa;aaaaaaaa;bbbbbbbbbbbbbb", false)]
    public void Of_StopAtTheEndOfAFullLine_IsToldOfUnlessIndentsDecide(string first, int left, string cell, bool isDoubtful)
    {
        var layout = Of(Frame + Text(50, 670, "1") + Text(left, 670, first) + Text(105, 655, "bbbbbbbbbbbbbb") + Text(210, 670, "b"));

        var read = layout.Lines[0].Cells[1];
        Assert.Equal((cell, isDoubtful), (string.Join('/', read.Paragraphs), read.AreBreaksDoubtful));
    }

    private static readonly string[] Titles = ["序号", "事项类别", "事项名称", "对应上级部门", "上级部门职责", "街道配合职责"];

    [Fact]
    public void Of_RowsWithoutRulingLines_AreReadByTheirColumns() => Assert.Equal(
        [string.Join('|', Titles), "1|党的建设|甲事的办理|县水利局|1.做甲事，不止一行；/2.做完。|1.配合甲事；/2.上报。", "2|乡村振兴|乙事|县公安局|做乙事。|配合乙事。"],
        LayoutOf.File(Unruled(
            Titles,
            ["1", "党的建设", "甲事的办", "县水利局", "1.做甲事，不止一", "1.配合甲事；"],
            ["", "", "理", "", "行；", "2.上报。"],
            ["", "", "", "", "2.做完。", ""],
            ["2", "乡村振兴", "乙事", "县公安局", "做乙事。", "配合乙事。"])).Lines.Select(LayoutOf.Printed));

    [Theory]
    [InlineData("", "1.做乙事，不止", "一行；")]
    [InlineData("县公安", "1.做乙事；", "2.做完。")]
    public void Of_NumberInTheMiddleOfItsRowWithoutRulingLines_IsRefused(string above, string first, string second) => Assert.Equal(
        "COLUMNS_NOT_SET_APART",
        LayoutOf.Error(Unruled(
            Titles,
            ["1", "党的建设", "甲事", "县水利局", "1.做甲事。", "1.配合甲事。"],
            ["", "", "", above, first, ""],
            ["2", "乡村振兴", "乙事", "局", second, "1.配合乙事。"],
            ["", "", "", "", "3.做好其他。", ""],
            ["3", "乡村振兴", "丙事", "县公安局", "1.做丙事。", "1.配合丙事。"])).Code);

    // A page whose columns begin below their titles; every character is as wide as a space.
    private static byte[] Unruled(params string[][] rows) => PdfFiles.Of(
        [.. rows.Select(row => new LayoutLine(1, [new SourceCell(1, [string.Concat(row.Select(cell => cell.PadRight(11)))])], IsRow: false))]);

    [Fact]
    public void Of_CharacterPrintedTwiceForBold_IsReadOnce() => Assert.Equal(["bold"], Rows(Text(50, 750, "bold") + Text(50.3, 750, "bold")));

    [Fact]
    public void Of_TurnedText_IsLeftOutAndToldOf()
    {
        var layout = Of(Text(300, 400, "COPY", "0 1 -1 0"));

        Assert.Single(layout.Lines);
        Assert.Equal(("TURNED_TEXT", "COPY"), layout.Issues.Select(issue => (issue.Code, issue.Printed)).Single());
    }

    [Fact]
    public void Of_Row_IsPlacedByPageAndRow()
    {
        var layout = Of(Text(50, 750, "first") + Text(50, 700, "second"));

        Assert.Equal("第1页第2行 page 1, row 2", layout.Text.PlaceOf(layout.Lines[1].Line));
    }

    // Found by the fuzzer.
    [Fact]
    public void Of_FullWidthClauseNumbers_BeginParagraphs()
    {
        var written = LayoutOf.File(FactsOf.Document("1|乡村振兴|水利工作|县水利局|１．做好指导；|１．做好配合；"));

        Assert.Contains("１．做好指导；", LayoutOf.File(LayoutWriters.All["pdf"](written.Lines)).Lines.SelectMany(line => line.Texts));
    }
}
