namespace DutyGraph.Core.Tests.Search;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData("防汛", "防汛")]
    [InlineData(" \t防汛\u3000抗旱\n防汛 ", "防汛|抗旱")]
    [InlineData("ＡＰＰ 國土", "app|国土")]
    [InlineData("防汛 \u200B", "防汛")]
    public void Of_Text_IsItsFoldedWordsOnceEach(string text, string words) => Assert.Equal(words, string.Join('|', SearchText.Of(text).Words));

    [Theory]
    [InlineData("")]
    [InlineData(" \u3000\n")]
    [InlineData("\u200B\uFEFF")]
    public void Of_NothingToSee_IsRefused(string text) => Assert.Throws<InvalidSearchTextException>(() => SearchText.Of(text));

    [Fact]
    public void Of_TwoHundredCharacters_AreTheMost()
    {
        var longest = string.Concat(Enumerable.Repeat("𠮷", 200));

        Assert.Single(SearchText.Of($"  {longest}  ").Words);
        var refused = Assert.Throws<InvalidSearchTextException>(() => SearchText.Of(longest + "一"));
        Assert.Contains("1 to 200", refused.Message, StringComparison.Ordinal);
        Assert.Contains("201", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Decode_CursorOfAnotherOrder_IsRefused()
    {
        var key = new SearchKey(SearchTier.Name, 12, "duty:一");

        Assert.Equal(key, SearchKey.Decode(key.Encode()));
        Assert.Throws<InvalidCursorException>(() => SearchKey.Decode(Cursor.Encode("Search", "9", "12", "duty:一")));
        Assert.Throws<InvalidCursorException>(() => SearchKey.Decode(Cursor.Encode(Labels.Township, "一")));
    }
}
