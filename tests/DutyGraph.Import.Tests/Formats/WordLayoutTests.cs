namespace DutyGraph.Import.Tests.Formats;

public sealed class WordLayoutTests
{
    private static string Text(string text) => $"<w:r><w:t>{text}</w:t></w:r>";

    private static string P(params string[] runs) => $"<w:p>{string.Concat(runs)}</w:p>";

    private static string Cell(string content, string properties = "") =>
        $"<w:tc>{(properties.Length > 0 ? $"<w:tcPr>{properties}</w:tcPr>" : "")}{content}</w:tc>";

    private static string Row(params string[] cells) =>
        $"<w:tr>{string.Concat(cells.Select(cell => cell.StartsWith("<w:tc>", StringComparison.Ordinal) ? cell : Cell(P(Text(cell)))))}</w:tr>";

    private static string Table(params string[] rows) => $"<w:tbl>{string.Concat(rows)}</w:tbl>";

    private static IReadOnlyList<string> Rows(string body, string numbering = "") =>
        [.. LayoutOf.File(OfficeFiles.Docx(body, numbering)).Lines.Select(LayoutOf.Printed)];

    [Fact]
    public void Of_RunsOfOneParagraph_AreOneText() => Assert.Equal(["履职事项清单"], Rows(P(Text("履职"), Text("事项"), Text("清单"))));

    [Fact]
    public void Of_CellMergedOverRows_CoversTheRowsBelow() => Assert.Equal(
        ["1|党的建设|甲", "2|^|乙"],
        Rows(Table(Row("1", Cell(P(Text("党的建设")), "<w:vMerge w:val=\"restart\"/>"), "甲"), Row("2", Cell("<w:p/>", "<w:vMerge/>"), "乙"))));

    [Fact]
    public void Of_RowsCutAtOtherPlacesThanTheTitles_StandUnderTheTitlesByOrder() => Assert.Equal(
        ["序号|事项类别|事项名称", "1|党的建设|甲", "2|民生服务|乙"],
        Rows(Table(
            Row("序号", Cell(P(Text("事项类别")), "<w:gridSpan w:val=\"2\"/>"), "事项名称"),
            Row("1", "党的建设", Cell(P(Text("甲")), "<w:gridSpan w:val=\"2\"/>")),
            Row("2", Cell(P(Text("民生服务")), "<w:gridSpan w:val=\"2\"/>"), "乙"))));

    [Fact]
    public void Of_RowOfOneCellOverAllColumns_CoversTheOthers() => Assert.Equal(
        ["一、党的建设（1项）|^|^", "1|甲|乙", "2|丙|丁"],
        Rows(Table(Row(Cell(P(Text("一、党的建设（1项）")), "<w:gridSpan w:val=\"3\"/>")), Row("1", "甲", "乙"), Row("2", "丙", "丁"))));

    [Fact]
    public void Of_NumberedParagraphs_PrintTheirNumbers()
    {
        const string Numbering =
            "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"（%2）\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";

        Assert.Equal(
            ["1. 甲", "2. 乙", "（一） 丙", "3. 丁", "1. 戊"],
            Rows(
                P(Numbered(1), Text("甲")) + P(Numbered(1), Text("乙")) + P(Numbered(1, 1), Text("丙"))
                + P(Numbered(1), Text("丁")) + P(Numbered(2), Text("戊")),
                Numbering));

        static string Numbered(int list, int level = 0) => $"<w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr>";
    }

    [Fact]
    public void Of_TrackedChanges_AreAccepted() => Assert.Equal(
        ["新文字", "合为一段", "1|甲"],
        Rows(
            P("<w:del><w:r><w:delText>旧</w:delText></w:r></w:del>", $"<w:ins>{Text("新")}</w:ins>",
                "<w:moveFrom><w:r><w:t>移走</w:t></w:r></w:moveFrom>", Text("文字"))
            + P("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>", Text("合为")) + P(Text("一段"))
            + Table(Row("1", "甲"), "<w:tr><w:trPr><w:del/></w:trPr>" + Cell(P(Text("2"))) + Cell(P(Text("乙"))) + "</w:tr>")));

    [Fact]
    public void Of_SmartTag_IsPartOfItsParagraph() => Assert.Equal(
        ["做好招商引资工作"],
        Rows(P(
            Text("做好"),
            $"<w:smartTag w:uri=\"u\" w:element=\"e\"><w:smartTagPr/>{Text("招商")}"
            + $"<w:smartTag w:uri=\"u\" w:element=\"e\">{Text("引资")}</w:smartTag></w:smartTag>",
            Text("工作"))));

    [Fact]
    public void Of_TextBox_IsReadOnceBehindItsParagraph() => Assert.Equal(
        ["正文", "文本框"],
        Rows(P(
            Text("正文"),
            "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><a:graphic>"
            + "<a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:txbx><w:txbxContent>"
            + P(Text("文本框"))
            + "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
            + "<mc:Fallback><w:pict><v:textbox><w:txbxContent>" + P(Text("文本框"))
            + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>")));

    [Fact]
    public void Of_MarksInCommentsAndText_AreNoMarkup() => Assert.Equal(
        ["甲 <!DOCTYPE> 乙"],
        Rows("<!-- <!DOCTYPE a> - -> </w:p> --><?a <!DOCTYPE a> > ?>" + P("<w:r><w:t><![CDATA[甲 <!DOCTYPE> 乙]]></w:t></w:r>")));

    [Fact]
    public void Of_Footnote_IsLeftOut() => Assert.Equal(["甲乙"], Rows(P(Text("甲"), "<w:r><w:footnoteReference w:id=\"2\"/></w:r>", Text("乙"))));

    [Fact]
    public void Of_HiddenText_IsLeftOutAndToldOf()
    {
        var layout = LayoutOf.File(OfficeFiles.Docx(P(Text("甲"), "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r>")));

        Assert.Equal(["甲"], layout.Lines.Select(LayoutOf.Printed));
        Assert.Equal(("HIDDEN_TEXT", "隐藏"), layout.Issues.Select(issue => (issue.Code, issue.Printed)).Single());
    }

    [Fact]
    public void Of_ContentControlsAndInnerTables_AreRead() => Assert.Equal(
        ["标题", "1|甲/乙/丙"],
        Rows(
            "<w:sdt><w:sdtContent>" + P(Text("标题")) + "</w:sdtContent></w:sdt>"
            + Table(Row("1", Cell(P(Text("甲"), "<w:r><w:br/></w:r>", Text("乙")) + Table(Row("丙")) + "<w:p/>")))));

    [Fact]
    public void Of_ListInACellOfALayoutTable_IsReadAsATable() => Assert.Equal(
        ["导航", "序号|事项类别|事项名称", "1|党的建设|甲"],
        Rows(Table(Row(Cell(P(Text("导航"))), Cell(Table(Row("序号", "事项类别", "事项名称"), Row("1", "党的建设", "甲")) + "<w:p/>")))));

    [Fact]
    public void Of_ListInLinesWithTabsBesideATableOfSignatures_HasRows() => Assert.Equal(
        ["序号|事项类别|事项名称", "1|党的建设|甲", "审核|乙"],
        Rows(P("<w:r><w:t>序号</w:t><w:tab/><w:t>事项类别</w:t><w:tab/><w:t>事项名称</w:t></w:r>")
            + P("<w:r><w:t>1</w:t><w:tab/><w:t>党的建设</w:t><w:tab/><w:t>甲</w:t></w:r>") + Table(Row("审核", "乙"))));

    [Fact]
    public void Of_RowOfATable_IsPlacedByTableAndRow()
    {
        var layout = LayoutOf.File(OfficeFiles.Docx(P(Text("甲")) + Table(Row("1", "乙"), Row("2", "丙"))));

        Assert.Equal("表1第2行 table 1, row 2", layout.Text.PlaceOf(layout.Lines[^1].Line));
    }
}
