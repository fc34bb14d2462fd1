using DutyGraph.Core;
using DutyGraph.Embedded;

namespace DutyGraph.Cli.Tests.Export;

public sealed class GraphExportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Place => Path.Combine(_folder.Place, "graph");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task WriteAsync_Graph_HasAFileForEachLabelAndRelationship()
    {
        await ExportAsync(Place, TinyFacts.Liugong);

        Assert.Equal(
            [
                "ABOUT.csv", "ASSISTS.csv", "BELONGS_TO.csv", "CITES.csv", "Category.csv", "Department.csv", "DepartmentKind.csv", "Division.csv",
                "Document.csv", "Duty.csv",
                "HAD_DUTY.csv", "HAS_DUTY.csv", "HAS_RESPONSIBILITY.csv", "IN_CATEGORY.csv", "LegalAct.csv", "OF_KIND.csv", "PART_OF.csv", "PERFORMED_BY.csv",
                "RECLAIMED_BY.csv", "REPORTS_TO.csv", "Responsibility.csv", "STATED_IN.csv", "Topic.csv", "Township.csv",
            ],
            Directory.EnumerateFiles(Place).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task WriteAsync_Responsibilities_AreRfc4180WithBomAndGuardedTexts()
    {
        await ExportAsync(Place, TinyFacts.Liugong);

        Assert.Equal(
            "\uFEFFid,number,text,cites\r\n"
            + "responsibility:昌吉市六工镇/2025-01/ASSIST/1/SUPERIOR/1,1,市水利局负责巡查，,[]\r\n"
            + "responsibility:昌吉市六工镇/2025-01/ASSIST/1/TOWNSHIP/1,1,\"'-宣传\"\"防汛\"\",演练；\",[]\r\n"
            + "responsibility:昌吉市六工镇/2025-01/ASSIST/1/TOWNSHIP/2,,\"按《防洪法》上报\n市应急管理局。\",\"[\"\"act:防洪法\"\"]\"\r\n"
            + "responsibility:昌吉市六工镇/2025-01/ASSIST/2/TOWNSHIP/1,1,'＝宣传。,[]\r\n",
            new System.Text.UTF8Encoding(false).GetString(await File.ReadAllBytesAsync(Path.Combine(Place, "Responsibility.csv"))));
    }

    [Fact]
    public async Task WriteAsync_Assists_HavePositions()
    {
        await ExportAsync(Place, TinyFacts.Liugong, TinyFacts.Dashitou);

        Assert.Equal(
            [
                "from,to,position",
                "duty:昌吉市六工镇/2025-01/ASSIST/1,department:昌吉市水利局,0",
                "duty:昌吉市六工镇/2025-01/ASSIST/1,department:昌吉市应急管理局,1",
                "duty:昌吉市六工镇/2025-01/ASSIST/2,department:昌吉市水利局,0",
                "duty:木垒县大石头乡/undated/ASSIST/1,department:木垒县水利局,0",
                "duty:木垒县大石头乡/undated/ASSIST/1,department:木垒县防火办,1",
            ],
            await File.ReadAllLinesAsync(Path.Combine(Place, "ASSISTS.csv")));
    }

    [Fact]
    public async Task WriteAsync_Topics_HaveTheirMembersWithScoreAndReasons()
    {
        await ExportAsync(Place, TinyFacts.Liugong, TinyFacts.Dashitou);

        var topic = Assert.Single((await File.ReadAllLinesAsync(Path.Combine(Place, "Topic.csv"))).Skip(1)).Split(',');
        Assert.Equal(["防汛抗旱", "2", "false", "0", "2", "0"], topic[1..]);
        var about = await File.ReadAllLinesAsync(Path.Combine(Place, "ABOUT.csv"));
        Assert.Equal("from,to,score,reasons", about[0]);
        Assert.Equal(
            [("duty:昌吉市六工镇/2025-01/ASSIST/1", topic[0]), ("duty:木垒县大石头乡/undated/ASSIST/1", topic[0])],
            about.Skip(1).Select(line => line.Split(',')).Select(cells => (cells[0], cells[1])));
    }

    [Fact]
    public async Task WriteAsync_ReadBack_LosesNothing()
    {
        await ExportAsync(Place, TinyFacts.Liugong, TinyFacts.Dashitou);

        Assert.Equal(
            ExportedGraph.Shown(NodesOf(TinyFacts.Liugong, TinyFacts.Dashitou)),
            ExportedGraph.Shown(new ExportedGraph(Place).Nodes()));
    }

    [Fact]
    public async Task WriteAsync_SameGraphTwice_GivesTheSameBytes()
    {
        await ExportAsync(Place, TinyFacts.Liugong, TinyFacts.Dashitou);
        await ExportAsync(Place + "2", TinyFacts.Dashitou, TinyFacts.Liugong);

        foreach (var path in Directory.EnumerateFiles(Place))
        {
            Assert.Equal(await File.ReadAllBytesAsync(path), await File.ReadAllBytesAsync(Path.Combine(Place + "2", Path.GetFileName(path))));
        }
    }

    [Fact]
    public async Task WriteAsync_Stopped_LeavesNothing()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => GraphExport.WriteAsync(new EmbeddedGraph([TinyFacts.Liugong]), Whole(Place), new CancellationToken(canceled: true)));

        Assert.Empty(_folder.Entries);
    }

    private static Task<int> ExportAsync(string place, params Facts[] facts) =>
        GraphExport.WriteAsync(new EmbeddedGraph(facts), Whole(place), CancellationToken.None);

    private static WholeFolder Whole(string place) => new(place, force: false, [.. CsvTables.FileNames]);

    private static IEnumerable<GraphNode> NodesOf(params Facts[] facts) => facts
        .SelectMany(one => new IEnumerable<GraphNode>[]
        {
            [one.Document, one.Township], one.Divisions, one.Departments, one.Kinds, one.Categories, one.LegalActs, one.Duties,
        })
        .SelectMany(nodes => nodes).DistinctBy(node => node.Id);
}
