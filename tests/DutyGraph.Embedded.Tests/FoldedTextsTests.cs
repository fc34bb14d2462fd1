namespace DutyGraph.Embedded.Tests;

public sealed class FoldedTextsTests
{
    private static readonly string[][] Entries = [["国土 调査"], ["水利局", "水务局"], ["（水）", "水水水"], ["", "调查"]];

    private readonly FoldedTexts _texts = new(Entries.Length, entry => Entries[entry]);

    [Theory]
    [InlineData("调查", new[] { 0, 3 })]
    [InlineData("水", new[] { 1, 2 })]
    [InlineData("(水)", new[] { 2 })]
    [InlineData("局水", new int[0])]
    [InlineData("查水", new int[0])]
    [InlineData("", new[] { 0, 1, 2, 3 })]
    public void Containing_Word_IsFoundWithinANameAndOnceAnEntry(string word, int[] entries) => Assert.Equal(entries, _texts.Containing(word).ToArray());

    [Fact]
    public void Containing_NoEntries_IsEmpty() => Assert.Equal(0, new FoldedTexts(0, _ => []).Containing("").Length);
}
