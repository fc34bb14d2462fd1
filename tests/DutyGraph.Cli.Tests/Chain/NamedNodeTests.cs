using DutyGraph.Embedded;

namespace DutyGraph.Cli.Tests.Chain;

public sealed class NamedNodeTests
{
    private static readonly EmbeddedGraph Graph = new([TinyFacts.Liugong, TinyFacts.Dashitou]);

    [Theory]
    [InlineData("township:昌吉市六工镇", "township:昌吉市六工镇")]
    [InlineData("昌吉市六工镇", "township:昌吉市六工镇")]
    [InlineData("六工镇", "township:昌吉市六工镇")]
    [InlineData("昌吉市水利局", "department:昌吉市水利局")]
    [InlineData("水利局", "kind:水利局")]
    [InlineData("应急管理及消防", "category:应急管理及消防")]
    [InlineData("《防洪法》", "act:防洪法")]
    [InlineData("昌吉市六工镇/2025-01/ASSIST/2", "duty:昌吉市六工镇/2025-01/ASSIST/2")]
    [InlineData("昌吉市六工镇/2025-01/ASSIST/1/TOWNSHIP/2", "responsibility:昌吉市六工镇/2025-01/ASSIST/1/TOWNSHIP/2")]
    public async Task FindAsync_IdOrName_IsTheOneThatIsMeant(string given, string id) => Assert.Equal(id, await NamedNode.FindAsync(Graph, given, default));

    [Theory]
    [InlineData("无此物")]
    [InlineData("")]
    public async Task FindAsync_NameOfNothing_SaysWhatMayBeGiven(string given) =>
        Assert.Contains(
            "give an id", (await Assert.ThrowsAsync<UsageException>(() => NamedNode.FindAsync(Graph, given, default))).Message, StringComparison.Ordinal);
}
