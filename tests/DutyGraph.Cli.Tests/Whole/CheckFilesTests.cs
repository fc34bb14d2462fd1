using System.Text;
using System.Text.Json;
using DutyGraph.Import;

namespace DutyGraph.Cli.Tests.Whole;

/// <summary>The check command with file names, valid and broken files together.</summary>
public sealed class CheckFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = TinyList.Folder();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Check_Folder_PrintsEachFileAndTheSum()
    {
        var run = await CommandRun.OfAsync("check", "--import", _folder.Place);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(
            $"""
            {_folder.Place}/sources/dashitou.txt: 木垒县大石头乡 2025-07
              基本 2，配合 2，收回 1，共 5
              推定 0，损坏 0，缺失 0

              去向：5 项，136 字在字段中；版面 136 字（标题 5，栏目 3，日期 1）；只在上列问题中 0 字

            {_folder.Place}/sources/liugong.txt: 昌吉市六工镇 2025-07
              基本 2，配合 2，收回 1，共 5
              推定 0，损坏 0，缺失 0

              去向：5 项，136 字在字段中；版面 132 字（标题 5，栏目 3，日期 1）；只在上列问题中 0 字

            2 个文件，读出 2 个
              基本 4，配合 4，收回 2，共 10
              推定 0，损坏 0，缺失 0

            """,
            run.Output);
    }

    [Fact]
    public async Task Check_BrokenFilesAmongGoodOnes_ReadsTheOthersAndSaysWhy()
    {
        var good = Path.Combine(_folder.Place, "sources/liugong.txt");
        var prose = _folder.File("prose.txt", "今天天气很好。\n");
        var missing = Path.Combine(_folder.Place, "missing.txt");

        var run = await CommandRun.OfAsync("check", prose, missing, good, "--json");

        Assert.Equal(ExitCode.NotAList, run.ExitCode);
        var files = JsonDocument.Parse(run.Output).RootElement.EnumerateArray().ToList();
        Assert.Equal(
            ["NO_LIST", "UNREADABLE_FILE", null],
            files.Select(file => file.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("code").GetString()).SingleOrDefault()));
        Assert.Equal(5, files[2].GetProperty("document").GetProperty("counts").GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Check_BareTitlesWithoutTownship_NeedsItToBeGiven()
    {
        var bare = _folder.File("bare.txt", TinyList.Of("", "昌吉市"));

        var without = await CommandRun.OfAsync("check", bare);
        var with = await CommandRun.OfAsync("check", bare, "--township", "昌吉市六工镇");

        Assert.Equal(ExitCode.NotAList, without.ExitCode);
        Assert.Contains("bare.txt: 错误 NO_TOWNSHIP: ", without.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, with.ExitCode);
        Assert.StartsWith($"{bare}: 昌吉市六工镇 2025-07\n", with.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_DamagedRow_ShowsTheLineWithThePlaceMarked()
    {
        var text = TinyList.Of("昌吉州昌吉市六工镇", "昌吉市").Replace("2\t应急管理及消防\t", "2\t(十八) 宣\t", StringComparison.Ordinal);
        var damaged = _folder.File("damaged.txt", text);

        var lines = (await CommandRun.OfAsync("check", damaged)).Output.Split('\n');

        var row = Assert.Single(lines, line => line.StartsWith("    | 2⇥(十八) 宣⇥防汛抗旱⇥昌吉市应急管理局", StringComparison.Ordinal));
        Assert.Equal("    |   ^^^^^^^^^", lines[Array.IndexOf(lines, row) + 1]);
    }

    [Theory]
    [InlineData("-")]
    [InlineData("-", "--json")]
    public async Task Check_StandardInput_IsReadByItsContent(params string[] arguments)
    {
        var list = Encoding.UTF8.GetBytes(TinyList.Of("昌吉州昌吉市六工镇", "昌吉市"));

        var run = await CommandRun.WithInputAsync(new Pipe(list), ["check", .. arguments]);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("昌吉市六工镇", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_StandardInputThatIsNoList_SaysSo()
    {
        var run = await CommandRun.WithInputAsync(new Pipe([]), "check", "-", "--lang", "en");

        Assert.Equal(ExitCode.NotAList, run.ExitCode);
        Assert.Contains("-: error EMPTY_FILE: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_StandardInputBeyondTheLimit_IsRefusedAsAFileIs()
    {
        var run = await CommandRun.WithInputAsync(new Pipe(new byte[ListReader.MaximumBytes + 4096]), "check", "-");

        Assert.Contains("错误 FILE_TOO_LARGE", run.Output, StringComparison.Ordinal);
    }

    /// <summary>A stream without a length, like a pipe.</summary>
    private sealed class Pipe(byte[] content) : MemoryStream(content)
    {
        public override bool CanSeek => false;

        public override long Length => throw new NotSupportedException();
    }
}
