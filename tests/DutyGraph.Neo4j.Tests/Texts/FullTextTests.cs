namespace DutyGraph.Neo4j.Tests.Texts;

/// <summary>The full-text query must find every text that contains a word; if no such query exists, the index is not used.</summary>
public sealed class FullTextTests
{
    [Theory]
    [InlineData("农村", "\"农村\"")]
    [InlineData("农业农村局", "\"农业农村局\"")]
    [InlineData("管理,服务", "\"管理\" AND \"服务\"")]
    [InlineData("12345热线a", "\"热线\"")]
    [InlineData("渠(二", null)]
    [InlineData("水", null)]
    [InlineData("𠮷", null)]
    [InlineData("\" OR \"*", null)]
    [InlineData("", null)]
    public void Containing_Word_AsksForItsRunsOfTwoCharactersOrMore(string word, string? query) =>
        Assert.Equal(query is null ? [] : [query], FullText.Containing(word).AsEnumerable());

    [Theory]
    [InlineData("防汛|水", "\"防汛\" AND *水*")]
    [InlineData("(一)", "*一*")]
    [InlineData("12345热线app", "\"热线\" AND *12345* AND *app*")]
    [InlineData("防汛|the|ww", "\"防汛\"")]
    [InlineData("𠮷|,", null)]
    public void ContainingAll_Words_AsksForAllThatTheIndexKnows(string words, string? query) => Assert.Equal(query, FullText.ContainingAll(words.Split('|')));

    [Fact]
    public void Containing_VeryLongWord_AsksForItsBeginning() => Assert.Equal(64 + 2, Assert.Single(FullText.Containing(new string('水', 5000))).Length);
}
