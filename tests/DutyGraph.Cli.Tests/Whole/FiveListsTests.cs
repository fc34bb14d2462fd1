using System.Text.Json;
using DutyGraph.Cli.Tests.Export;
using DutyGraph.Core;
using DutyGraph.Embedded;
using DutyGraph.Import;

namespace DutyGraph.Cli.Tests.Whole;

/// <summary>The repository's import folder with the five published lists.</summary>
public sealed class FiveListsTests
{
    [Fact]
    public async Task Check_OwnFolder_CountsEveryItem()
    {
        var run = await CommandRun.OfAsync("check");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("5 个文件，读出 5 个\n  基本 502，配合 516，收回 196，共 1214\n", run.Output, StringComparison.Ordinal);
    }

    // The stored issues have both languages in one string; every one of them must split.
    [Fact]
    public void Issues_OfTheFiveLists_HaveAChineseAndAnEnglishHalf() => Assert.All(
        ReadAll().SelectMany(facts => facts.Issues).Select(issue => BilingualText.Parse(issue.Message)),
        text =>
        {
            Assert.NotEqual(text.Chinese, text.English);
            Assert.DoesNotMatch("[a-z]+ [a-z]+ [a-z]+", text.Chinese);
            Assert.DoesNotMatch("[。；]", text.English);
        });

    [Fact]
    public async Task Rank_OwnFolder_CountsEveryLinkOnce()
    {
        var run = await CommandRun.OfAsync("rank", "--json", "--first", "10000");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        var rows = JsonDocument.Parse(run.Output).RootElement.EnumerateArray().Select(row => row.GetProperty("totals")).ToList();
        var links = ReadAll().SelectMany(facts => facts.Duties).Where(duty => duty.List == DutyList.Assist).Sum(duty => duty.DepartmentIds.Length);
        Assert.Equal(links, rows.Sum(totals => totals.GetProperty("duties").GetInt32()));
        Assert.Equal(516, rows.Sum(totals => totals.GetProperty("leads").GetInt32()));
    }

    [Fact]
    public async Task Export_OwnFolderReadBack_IsTheGraphThatWasRead()
    {
        using var folder = new TemporaryFolder();
        var place = Path.Combine(folder.Place, "graph");

        Assert.Equal(ExitCode.Done, (await CommandRun.OfAsync("export", place)).ExitCode);

        var facts = ReadAll();
        var graph = new EmbeddedGraph(facts);
        var ids = facts.SelectMany(one => new IEnumerable<GraphNode>[]
        {
            [one.Document, one.Township], one.Divisions, one.Departments, one.Kinds, one.Categories, one.LegalActs, one.Duties,
        }).SelectMany(nodes => nodes).Select(node => node.Id).Distinct().ToList();
        var expected = await graph.NodesAsync(ids, CancellationToken.None);
        Assert.Equal(ExportedGraph.Shown(expected.OfType<GraphNode>()), ExportedGraph.Shown(new ExportedGraph(place).Nodes()));
    }

    private static List<Facts> ReadAll() => [.. ImportFolder.Read(ImportFolder.Own, ImportFolder.Own).Facts];
}
