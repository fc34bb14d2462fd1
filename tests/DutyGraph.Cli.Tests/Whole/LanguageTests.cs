using System.Text.RegularExpressions;

namespace DutyGraph.Cli.Tests.Whole;

/// <summary>Every command speaks one language at a time: the one of --lang, the environment or the locale, in this order.</summary>
public sealed partial class LanguageTests : IDisposable
{
    private readonly TemporaryFolder _folder = TinyList.FolderWithDifference();

    public LanguageTests()
    {
        _folder.File("sources/damaged.txt", TinyList.Of("昌吉州奇台县奇台镇", "奇台县").Replace("2\t应急管理及消防\t", "2\t(十八) 宣\t", StringComparison.Ordinal));
        _folder.File("sources/empty.txt", "");
    }

    public static TheoryData<string> Commands =>
    [
        "rank", "rank --group KIND --by RECLAIMED", "rank --list RECLAIMED --category 党的建设", "rank --list BASIC", "rank --township 无此镇",
        "topics", "topics --first 1", "topics --min-townships 9", "compare 六工镇 大石头乡", "compare 六工镇", "chain 六工镇 --depth 2 --edges HAS_DUTY ASSISTS",
        "chain 六工镇 --to 大石头乡 --depth 1", "chain 六工镇 --limit 2", "chain 无此名", "search 防汛", "search 无此词", "check", "check --full", "export .",
        "export", "load", "load --neo4j ftp://localhost", "rank --by foo", "rank --nope", "rank --help", "topics --help", "compare --help", "chain --help",
        "search --help", "check --help", "export --help", "load --help", "--help", "",
    ];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Run_English_HasNoChineseSentence(string command)
    {
        var run = await RunAsync(command, "--lang", "en");

        // Names stay as printed, and so do the lines of a document; the punctuation of Chinese sentences is in no name.
        Assert.DoesNotMatch(ChineseSentence(), Printed().Replace(run.Output + run.Error, ""));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Run_Chinese_HasNoEnglishSentence(string command)
    {
        var run = await RunAsync(command, "--lang", "zh");

        Assert.DoesNotMatch(EnglishSentence(), run.Output + run.Error);
    }

    [Theory]
    [InlineData("zh", "en", "en_US.UTF-8", "用法有误：")]
    [InlineData("EN", "zh", "zh_CN.UTF-8", "Wrong usage: ")]
    [InlineData(null, "en", "zh_CN.UTF-8", "Wrong usage: ")]
    [InlineData(null, "zh", "en_US.UTF-8", "用法有误：")]
    [InlineData(null, null, "en_US.UTF-8", "Wrong usage: ")]
    [InlineData(null, "", "zh_CN.UTF-8", "用法有误：")]
    [InlineData(null, null, "C.UTF-8", "用法有误：")]
    [InlineData(null, null, null, "用法有误：")]
    public async Task Run_OptionEnvironmentLocale_FirstThatIsGivenHolds(string? option, string? setting, string? lang, string expected)
    {
        var run = await CommandRun.OfAsync(
            name => name switch { "DutyGraph__Language" => setting, "LANG" => lang, _ => null },
            CancellationToken.None,
            ["rank", "--nope", .. option is null ? Array.Empty<string>() : ["--lang", option]]);

        Assert.StartsWith(expected, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--lang=en", "rank", "--nope")]
    [InlineData("rank", "--lang:en", "--nope")]
    [InlineData("rank", "--nope", "--lang", "en")]
    public async Task Run_OptionAnywhere_Holds(params string[] arguments) =>
        Assert.StartsWith("Wrong usage: ", (await CommandRun.OfAsync(arguments)).Error, StringComparison.Ordinal);

    [Fact]
    public async Task Run_SettingThatIsNoLanguage_SaysWhatIsAllowed()
    {
        var run = await CommandRun.OfAsync(name => name == "DutyGraph__Language" ? "de" : null, CancellationToken.None, "check");

        Assert.Equal((ExitCode.Usage, "错误：DutyGraph__Language 须是 zh 或 en，收到“de”。\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Json_EitherLanguage_IsTheSame()
    {
        var chinese = await RunAsync("check --json", "--lang", "zh");
        var english = await RunAsync("check --json", "--lang", "en");

        Assert.Equal(chinese.Output, english.Output);
    }

    private Task<CommandRun> RunAsync(string command, params string[] language)
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] import = words is [] or ["load"] or ["--help"] || words[^1] == "--help" ? [] : ["--import", _folder.Place];

        // The folder of the export is not empty, so nothing is written.
        return CommandRun.OfAsync([.. words.Select(word => word == "." ? _folder.Place : word), .. import, .. language]);
    }

    [GeneratedRegex("[。；：，、！？（）“”]|错误|用法|没有", RegexOptions.None, matchTimeoutMilliseconds: -1)]
    private static partial Regex ChineseSentence();

    // Lines of a document, and values read from them.
    [GeneratedRegex("^ +[|→] .*$", RegexOptions.Multiline, matchTimeoutMilliseconds: -1)]
    private static partial Regex Printed();

    // Three English words in a row. The program's own name and paths are not words.
    [GeneratedRegex(@"(?<![\w./-])[A-Za-z]?[a-z]{1,}(?: [a-z]{2,}){2,}|error|Wrong", RegexOptions.None, matchTimeoutMilliseconds: -1)]
    private static partial Regex EnglishSentence();
}
