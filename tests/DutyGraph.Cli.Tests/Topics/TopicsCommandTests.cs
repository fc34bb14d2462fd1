using System.Text.Json;

namespace DutyGraph.Cli.Tests.Topics;

/// <summary>Two townships with the same five items, except that 取水许可 was not taken back from one of them.</summary>
public sealed class TopicsCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = TinyList.FolderWithDifference();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Topics_Differing_AreThoseOnDifferentLists()
    {
        var run = await CommandRun.OfAsync("topics", "--import", _folder.Place, "--differing");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(
            """
            共同事项 1 个，其中各乡镇清单不同的（≠）1 个
              乡镇 基本 配合 收回 事项
            - ---- ---- ---- ---- --------
            ≠    2    1    –    1 取水许可

            """,
            run.Output);
    }

    [Fact]
    public async Task Topics_DifferingFirst_SaysWhereItIsCut()
    {
        var run = await CommandRun.OfAsync("topics", "--import", _folder.Place, "--order", "differing", "--first", "2");

        Assert.StartsWith("共同事项 5 个，其中各乡镇清单不同的（≠）1 个\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n≠    2    1    –    1 取水许可\n     2    2    –    – 制定经济发展规划\n只列前 2 行", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Topics_Json_HasTheFieldsOfTheApi()
    {
        var run = await CommandRun.OfAsync("topics", "--import", _folder.Place, "--json", "--name", "许可", "--category", "自然资源");

        var topic = Assert.Single(JsonDocument.Parse(run.Output).RootElement.EnumerateArray());
        Assert.StartsWith("topic:", topic.GetProperty("id").GetString(), StringComparison.Ordinal);
        Assert.Equal(
            """{"name":"取水许可","townships":2,"differing":true,"counts":{"basic":1,"assist":0,"reclaimed":1,"total":2}}""",
            Json.Line(new
            {
                name = topic.GetProperty("name"),
                townships = topic.GetProperty("townships"),
                differing = topic.GetProperty("differing"),
                counts = topic.GetProperty("counts"),
            }));
    }

    [Fact]
    public async Task Topics_NothingMeetsTheConditions_SaysSo() => Assert.EndsWith(
        "没有符合条件的共同事项。\n",
        (await CommandRun.OfAsync("topics", "--import", _folder.Place, "--min-townships", "3")).Output,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("--min-townships", "0")]
    [InlineData("--first", "10001")]
    [InlineData("--order", "NAME")]
    [InlineData("--category", "无此类")]
    public async Task Topics_WhatIsNotAllowed_IsWrongUsageThatNamesIt(string option, string value)
    {
        var run = await CommandRun.OfAsync("topics", "--import", _folder.Place, option, value);

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.Contains($"「{value}」", run.Error, StringComparison.Ordinal);
    }
}
