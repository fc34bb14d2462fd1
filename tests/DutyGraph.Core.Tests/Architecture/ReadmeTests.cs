using System.Text.RegularExpressions;

namespace DutyGraph.Core.Tests.Architecture;

/// <summary>README and its Chinese translation have the same commands, settings and folders. CI runs the commands of README.md.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string English = Read("README.md");
    private static readonly string Chinese = Read("README.zh-CN.md");

    [Fact]
    public void Readme_Commands_AreThoseOfTheTwin()
    {
        var commands = Blocks().Matches(English).Select(block => block.Value).ToList();

        Assert.Contains(commands, block => block.Contains("dotnet test", StringComparison.Ordinal));
        Assert.Equal(commands, Blocks().Matches(Chinese).Select(block => block.Value));
    }

    [Fact]
    public void Readme_NamesInItsTables_AreThoseOfTheTwin()
    {
        var names = Names(English);

        Assert.Contains("DutyGraph__Store", names);
        Assert.Contains("src/DutyGraph.Core", names);
        Assert.Equal(names, Names(Chinese));
    }

    private static List<string> Names(string text) =>
        [.. FirstCells().Matches(text).SelectMany(cell => CodeSpans().Matches(cell.Value)).Select(span => span.Groups["code"].Value)];

    private static string Read(string file) => File.ReadAllText(Path.Combine(Repository.Root, file));

    [GeneratedRegex("^```sh.*?^```", RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: -1)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"^\|[^|]+\|", RegexOptions.Multiline, matchTimeoutMilliseconds: -1)]
    private static partial Regex FirstCells();

    [GeneratedRegex("`(?<code>[^`]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex CodeSpans();
}
