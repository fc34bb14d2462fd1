using System.Text;

namespace DutyGraph.Import.Tests.Formats;

public sealed class HtmlLayoutTests
{
    private static IReadOnlyList<string> Rows(string body) =>
        [.. LayoutOf.File($"<!DOCTYPE html><html><head><title>网页</title></head><body>{body}</body></html>").Lines.Select(LayoutOf.Printed)];

    [Fact]
    public void Of_RowspanAndColspan_CoverTheRest() => Assert.Equal(
        ["标题|^|^", "1|党的建设|甲", "2|^|乙"],
        Rows("<table><tr><td colspan=3>标题</td></tr><tr><td>1</td><td rowspan=2>党的建设</td><td>甲</td></tr><tr><td>2</td><td>乙</td></tr></table>"));

    [Fact]
    public void Of_RowsOneCellShortWithoutRowspan_StayShort() =>
        Assert.Equal(["1|党的建设|甲", "2|党的建设|乙", "3|丙"], Rows("<table><tr><td>1<td>党的建设<td>甲<tr><td>2<td>党的建设<td>乙<tr><td>3<td>丙</table>"));

    [Fact]
    public void Of_RowspanOfZero_CoversAllRowsBelow() => Assert.Equal(
        ["1|甲", "2|^", "3|^"],
        Rows("<table><tr><td>1<td rowspan=0>甲<tr><td>2<tr><td>3</table>"));

    [Fact]
    public void Of_CellAloneInItsRow_MaySpanMoreColumnsThanThereAre() => Assert.Contains(
        "1|甲", Rows("<table><tr><td colspan=999>清单<tr><td>1<td>甲</table>"));

    [Fact]
    public void Of_TableOfOneRowWithANumber_IsTheRestOfAList() => Assert.Equal(["7|党的建设|甲"], Rows("<table><tr><td>7<td>党的建设<td>甲</table>"));

    [Fact]
    public void Of_LayoutTable_IsNoTable() => Assert.Equal(
        ["栏目", "1|甲", "2|乙"],
        Rows("<table><tr><td><p>栏目</p></td><td><table><tr><td>1</td><td>甲</td></tr><tr><td>2</td><td>乙</td></tr></table></td></tr></table>"));

    [Theory]
    [InlineData("<div class=r><i>序号</i><i>类别</i><i>名称</i></div><div class=r><i>1</i><i>党的建设</i><i>甲</i></div>")]
    [InlineData("<ul><li>序号<li>类别<li>名称</ul><ul><li>1<li>党的建设<li>甲</ul>")]
    [InlineData("<div><div><b>序号</b><b>类别</b><b>名称</b></div></div><div><div><b>1</b><b>党的建设</b><b>甲</b></div></div>")]
    [InlineData("<p>序号</p><p>类别</p><p>名称</p><p>1</p><p>党的建设</p><p>甲</p>")]
    public void Of_RowsOfOtherElementsThanTables_AreRows(string rows) =>
        Assert.Equal(["序号|类别|名称", "1|党的建设|甲", "完"], Rows($"<section>{rows}</section><p>完</p>"));

    [Fact]
    public void Of_NavigationScriptsAndFooter_AreLeftOut() =>
        Assert.Equal(["正文"], Rows("<nav>首页</nav><script>var a='<p>x</p>';</script><p>正文</p><footer>版权</footer>"));

    [Fact]
    public void Of_OrderedList_PrintsItsNumbers() => Assert.Equal(
        ["1|1. 甲/2. 乙|丙", "2|丁|戊"], Rows("<table><tr><td>1</td><td><ol><li>甲<li>乙</ol></td><td>丙</td></tr><tr><td>2</td><td>丁</td><td>戊</td></tr></table>"));

    [Fact]
    public void Of_LineBreakBetweenChineseCharacters_IsNoSpace() => Assert.Equal(["落实党的 B 级建设"], Rows("<p>落实\r\n  党的\r\nB\r\n级建设</p>"));

    [Fact]
    public void Of_PageInGb2312_IsDecoded()
    {
        var gb2312 = CodePagesEncodingProvider.Instance.GetEncoding("GB2312")!;

        Assert.Equal(
            ["履职事项清单"],
            LayoutOf.File(gb2312.GetBytes("<html><head><meta charset=gb2312></head><body><p>履职事项清单</p></body></html>")).Lines.Select(LayoutOf.Printed));
    }

    [Fact]
    public void Of_HtmlOfWord_KeepsNumbersAndLeavesNotesOut() => Assert.Equal(
        ["1. 牵头制定方案"],
        Rows(
            "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>"
            + "<![if !supportLists]><span lang=EN-US>1.<span>&nbsp; </span></span><![endif]>牵头<del>编制</del>制定\r\n方案"
            + "<a href=\"#_ftn1\"><span class=MsoFootnoteReference>[1]</span></a><o:p></o:p></p><div style='mso-element:footnote-list'><p>注释</p></div>"));

    [Fact]
    public void Of_HiddenRow_IsLeftOutAndToldOf()
    {
        var layout = LayoutOf.File("<html><body><table><tr><td>1</td><td>甲</td></tr><tr style='display: none'><td>2</td><td>乙</td></tr></table></body></html>");

        Assert.Equal(["1|甲"], layout.Lines.Select(LayoutOf.Printed));
        Assert.Equal("HIDDEN_ROW", layout.Issues.Single().Code);
    }

    [Fact]
    public void Of_HiddenPart_IsLeftOutAndToldOf()
    {
        var layout = LayoutOf.File("<?xml version=\"1.0\"?>\n<html><body><p>甲</p><div style='display:none'><p>乙</p></div></body></html>");

        Assert.Equal(["甲"], layout.Lines.Select(LayoutOf.Printed));
        Assert.Equal(("HIDDEN_TEXT", "乙"), layout.Issues.Select(issue => (issue.Code, issue.Printed)).Single());
    }

    [Fact]
    public void Of_MarkdownWithTablesOfHtml_ReadsItsLinesAndTables() => Assert.Equal(
        ["# 清单", "甲 < 乙", "1|丙", "2|丁", "完"],
        LayoutOf.File("# 清单\n\n甲 < 乙\n<table>\n<tr><td>1</td><td>丙</td></tr>\n<tr><td>2</td><td>丁</td></tr></table>\n\n完\n").Lines.Select(LayoutOf.Printed));

    [Fact]
    public void Of_TextWithMarksInItsCells_IsText() => Assert.All(LayoutOf.File("序号\t事项类别\t事项名称\n1\t党的建设\t<p>甲</p>\n").Lines, line => Assert.True(line.IsRow));
}
