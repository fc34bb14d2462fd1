namespace DutyGraph.Server.Tests.FiveLists;

[Collection(FiveListsGroup.Name)]
public sealed class PageTests(FiveListsService service)
{
    [Theory]
    [InlineData("PRINTED")]
    [InlineData("NAME")]
    [InlineData("CATEGORY")]
    public async Task Duties_ForwardAndBackward_AreTheSame1214OnceEach(string order)
    {
        var http = await service.ReadyAsync();

        var forward = Ids(await DutyPages.AllAsync(http, $"orderBy: {order},", "", size: 100));
        var backward = Ids(await DutyPages.AllBackwardAsync(http, $"orderBy: {order},", size: 77));

        Assert.Equal(1214, forward.Distinct().Count());
        Assert.Equal(forward, backward);
    }

    private static List<string> Ids(IEnumerable<System.Text.Json.Nodes.JsonNode> duties) => [.. duties.Select(duty => (string)duty["id"]!)];
}
