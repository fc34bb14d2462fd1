namespace DutyGraph.Core.Tests.Search;

public sealed class SnippetTests
{
    [Theory]
    [InlineData("国土调查工作", "调查", "国土<mark>调查</mark>工作")]
    [InlineData("国土 調査工作", "国土调查", "<mark>国土 調査</mark>工作")]
    [InlineData("打井、打井", "打井", "<mark>打井</mark>、<mark>打井</mark>")]
    [InlineData("国土调查", "调查 国土", "<mark>国土调查</mark>")]
    [InlineData("人人人", "人人", "<mark>人人人</mark>")]
    [InlineData("一 ㎡ 二", "2", "一 <mark>㎡</mark> 二")]
    [InlineData("𠮷林𠮷", "𠮷", "<mark>𠮷</mark>林<mark>𠮷</mark>")]
    public void Of_Match_IsMarkedWhereItIsPrinted(string text, string words, string snippet) => Assert.Equal(snippet, Snippet.Of(text, SearchText.Of(words)));

    [Theory]
    [InlineData("<b>甲 & \"乙\" 'x'</b>", "甲", "&lt;b&gt;<mark>甲</mark> &amp; &quot;乙&quot; &#39;x&#39;&lt;/b&gt;")]
    [InlineData("《法》<mark>", "<mark", "《法》<mark>&lt;mark</mark>&gt;")]
    [InlineData("a&b", "&", "a<mark>&amp;</mark>b")]
    public void Of_HtmlInTheText_IsEscaped(string text, string words, string snippet) => Assert.Equal(snippet, Snippet.Of(text, SearchText.Of(words)));

    [Fact]
    public void Of_EightyCharacters_AreShownWhole()
    {
        var text = new string('甲', 78) + "打井";

        Assert.Equal($"{text[..78]}<mark>打井</mark>", Snippet.Of(text, SearchText.Of("打井")));
    }

    [Theory]
    [InlineData(0, 100, "", 0, 78, "…")]
    [InlineData(100, 0, "…", 78, 0, "")]
    [InlineData(100, 100, "…", 39, 39, "…")]
    public void Of_LongerText_IsCutAroundTheFirstMatch(int before, int after, string start, int shownBefore, int shownAfter, string end) => Assert.Equal(
        $"{start}{new string('前', shownBefore)}<mark>打井</mark>{new string('后', shownAfter)}{end}",
        Snippet.Of(new string('前', before) + "打井" + new string('后', after), SearchText.Of("打井")));

    [Fact]
    public void Of_CharactersBeyondTheFirstPlane_CountAsOneAndAreNeverCut()
    {
        var text = string.Concat(Enumerable.Repeat("𠮷", 100)) + "打井";

        Assert.Equal($"…{string.Concat(Enumerable.Repeat("𠮷", 78))}<mark>打井</mark>", Snippet.Of(text, SearchText.Of("打井")));
    }

    [Fact]
    public void Of_MatchLongerThanTheSnippet_IsCutAtItsEnd() =>
        Assert.Equal($"…<mark>{new string('井', 80)}</mark>…", Snippet.Of("甲" + new string('井', 100) + "乙", SearchText.Of(new string('井', 100))));

    [Fact]
    public void Of_LaterMatchAtTheCut_IsMarkedAsFarAsItIsShown()
    {
        var text = "打井" + new string('甲', 77) + "打井" + new string('乙', 50);

        Assert.Equal($"<mark>打井</mark>{new string('甲', 77)}<mark>打</mark>…", Snippet.Of(text, SearchText.Of("打井")));
    }
}
