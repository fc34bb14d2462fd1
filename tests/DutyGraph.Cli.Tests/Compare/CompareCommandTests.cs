using System.Text.Json;

namespace DutyGraph.Cli.Tests.Compare;

/// <summary>Two townships with the same five items, except that 取水许可 was not taken back from one of them.</summary>
public sealed class CompareCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = TinyList.FolderWithDifference();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Compare_TwoTownships_HaveARowAMatterThatDiffersFirst()
    {
        var run = await CommandRun.OfAsync("compare", "六工镇", "township:木垒县大石头乡", "--import", _folder.Place);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(
            """
            昌吉市六工镇、木垒县大石头乡：5 个事项，清单不同（≠）1 个，共有且相同 4 个，只有一地有 0 个
              类别           事项             六工镇 大石头乡
            - -------------- ---------------- ------ --------
            ≠ 自然资源       取水许可         基本 3 收回 1
              党的建设       加强党委自身建设 基本 1 基本 1
              经济发展       制定经济发展规划 基本 2 基本 2
              自然资源       节约用水宣传     配合 1 配合 1
              应急管理及消防 防汛抗旱         配合 2 配合 2

            """,
            run.Output);
    }

    [Fact]
    public async Task Compare_Json_HasTheFieldsOfTheApi()
    {
        var run = await CommandRun.OfAsync("compare", "大石头乡", "六工镇", "--differing", "--json", "--import", _folder.Place);

        var answer = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(["木垒县大石头乡", "昌吉市六工镇"], answer.GetProperty("townships").EnumerateArray().Select(township => township.GetProperty("fullName").GetString()));
        var row = Assert.Single(answer.GetProperty("rows").EnumerateArray());
        Assert.Equal(("取水许可", true), (row.GetProperty("name").GetString(), row.GetProperty("differing").GetBoolean()));
        Assert.Equal(
            """[{"lists":["RECLAIMED"],"duties":[{"id":"duty:木垒县大石头乡/2025-07/RECLAIMED/1","list":"RECLAIMED","number":1,"name":"取水许可"}]}"""
            + """,{"lists":["BASIC"],"duties":[{"id":"duty:昌吉市六工镇/2025-07/BASIC/3","list":"BASIC","number":3,"name":"取水许可"}]}]""",
            Json.Line(row.GetProperty("cells")));
    }

    [Fact]
    public async Task Compare_UnknownTownship_IsNamedWithThoseThereAre()
    {
        var run = await CommandRun.OfAsync("compare", "六工镇", "Liugong", "--import", _folder.Place);

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.EndsWith("错误：没有乡镇「Liugong」。有：昌吉市六工镇、木垒县大石头乡\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("收到 1 个", "六工镇")]
    [InlineData("同一乡镇只能给出一次：六工镇。", "昌吉市六工镇", "大石头乡", "六工镇")]
    [InlineData("收到 11 个", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11")]
    public async Task Compare_OtherThanTwoToTenTownships_IsWrongUsage(string said, params string[] townships)
    {
        var run = await CommandRun.OfAsync(["compare", .. townships, "--import", _folder.Place]);

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }
}
