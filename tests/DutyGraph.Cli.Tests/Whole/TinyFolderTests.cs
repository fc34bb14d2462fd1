using System.Text.Json;

namespace DutyGraph.Cli.Tests.Whole;

/// <summary>Whole commands, from the files of an import folder to the output.</summary>
public sealed class TinyFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = TinyList.Folder();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Rank_Folder_PrintsTheRankingAndSaysEachFileOnTheOtherStream()
    {
        var run = await CommandRun.OfAsync("rank", "--import", _folder.Place, "--by", "leads");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(
            """
            部门对乡镇配合的依赖，按 LEADS：2 个乡镇的 4 条配合履职事项
            名次 部门             配合  占比   累计 牵头 唯一 乡镇 职责 收回
            ---- ---------------- ---- ----- ------ ---- ---- ---- ---- ----
               1 昌吉市应急管理局    1 25.0%  25.0%    1    0    1    2    0
               1 昌吉市水利局        2 50.0%  50.0%    1    1    1    3    1
               1 木垒县应急管理局    1 25.0%  75.0%    1    0    1    2    0
               1 木垒县水利局        2 50.0% 100.0%    1    1    1    3    1

            """,
            run.Output);
        Assert.Equal(
            ["dashitou.txt: 木垒县大石头乡, 5 条", "liugong.txt: 昌吉市六工镇, 5 条", "正在读取清单"],
            run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Rank_FolderOfTheEnvironment_IsRead()
    {
        var run = await CommandRun.OfAsync(
            name => name == "DutyGraph__Import" ? _folder.Place : null, CancellationToken.None, "rank", "--json", "--first", "1");

        Assert.Equal("昌吉市水利局", JsonDocument.Parse(run.Output).RootElement[0].GetProperty("department").GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("township:木垒县大石头乡")]
    [InlineData("木垒县大石头乡")]
    [InlineData("大石头乡")]
    public async Task Rank_Township_LeavesOutTheOther(string township)
    {
        var run = await CommandRun.OfAsync("rank", "--import", _folder.Place, "--township", township, "--json");

        Assert.Equal(
            ["木垒县水利局", "木垒县应急管理局"],
            JsonDocument.Parse(run.Output).RootElement.EnumerateArray().Select(row => row.GetProperty("department").GetProperty("name").GetString()));
    }

    [Fact]
    public async Task Rank_UnknownTownship_ListsThoseThereAre()
    {
        var run = await CommandRun.OfAsync("rank", "--import", _folder.Place, "--township", "Liugong");

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.EndsWith("错误：没有乡镇「Liugong」。有：昌吉市六工镇、木垒县大石头乡\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rank_BrokenFileAmongGoodOnes_RanksWhatIsReadAndSaysWhatIsNot()
    {
        _folder.File("sources/empty.txt", "");

        var run = await CommandRun.OfAsync("rank", "--import", _folder.Place, "--group", "KIND", "--json");

        Assert.Equal(ExitCode.NotAList, run.ExitCode);
        Assert.Equal(2, JsonDocument.Parse(run.Output).RootElement.GetArrayLength());
        Assert.Contains("empty.txt: 错误 EMPTY_FILE: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rank_NothingReadable_AnswersNothing()
    {
        using var broken = new TemporaryFolder();
        broken.File("sources/empty.txt", "");

        var run = await CommandRun.OfAsync("rank", "--import", broken.Place);

        Assert.Equal((ExitCode.NotAList, ""), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task Rank_FolderWithoutLists_IsWrongUsage()
    {
        using var empty = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(empty.Place, "sources"));

        Assert.Equal(ExitCode.Usage, (await CommandRun.OfAsync("rank", "--import", empty.Place)).ExitCode);
    }

    [Fact]
    public async Task Rank_FolderWithoutSources_SaysWhatWasExpected()
    {
        using var empty = new TemporaryFolder();

        var run = await CommandRun.OfAsync("rank", "--import", empty.Place);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("sources", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rank_BrokenReferenceTable_NamesFileLineAndWhatWasExpected()
    {
        var table = _folder.File("reference/categories.csv", "position,name\none,党的建设\n");

        var run = await CommandRun.OfAsync("rank", "--import", _folder.Place);

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            $"错误：{table}:2: position: 「one」无法使用；应为数字。",
            run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1]);
    }

    [Theory]
    [InlineData("rank")]
    [InlineData("check")]
    [InlineData("export")]
    public async Task Run_Stopped_EndsCleanly(string command)
    {
        var place = Path.Combine(_folder.Place, "graph");

        var run = await CommandRun.OfAsync(
            _ => null, new CancellationToken(canceled: true), [command, .. command == "export" ? [place] : Array.Empty<string>(), "--import", _folder.Place]);

        Assert.Equal((ExitCode.Stopped, ""), (run.ExitCode, run.Output));
        Assert.Equal("已停止。", run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1]);
        Assert.False(Directory.Exists(place));
    }

    [Fact]
    public async Task Export_BrokenFileAmongGoodOnes_WritesWhatIsReadAndSaysWhatIsNot()
    {
        _folder.File("sources/empty.txt", "");
        var place = Path.Combine(_folder.Place, "graph");

        var run = await CommandRun.OfAsync("export", place, "--import", _folder.Place);

        Assert.Equal(ExitCode.NotAList, run.ExitCode);
        var rows = await File.ReadAllLinesAsync(Path.Combine(place, "Township.csv"));
        Assert.Equal(["id", "township:昌吉市六工镇", "township:木垒县大石头乡"], rows.Select(row => row.Split(',')[0]));
    }

    [Fact]
    public async Task Export_PlaceNotEmpty_RefusesBeforeReading()
    {
        var run = await CommandRun.OfAsync("export", _folder.Place, "--import", _folder.Place);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Equal($"错误：{_folder.Place} 不是空的；用 --force 替换以前的导出。\n", run.Error);
    }
}
