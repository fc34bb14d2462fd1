using System.Text.Json;
using System.Xml.Linq;
using DutyGraph.Core;
using DutyGraph.Embedded;

namespace DutyGraph.Cli.Tests.Chain;

/// <summary>A small chain in each format. One clause begins with a hyphen and contains quotes, another contains a line break.</summary>
public sealed class ChainFormatTests
{
    private static readonly ChainQuestion OneDuty = new("昌吉市六工镇/2025-01/ASSIST/1", Depth: 1);

    [Fact]
    public async Task Write_Tree_ShowsKindsAndDirectionsAndWhatIsHidden() =>
        Assert.Equal(
            """
            昌吉市六工镇 配合 1 防汛抗旱
            ├── ← 承担 HAS_DUTY
            │   └── 昌吉市六工镇
            │       └── 隶属 PART_OF +1  承担 HAS_DUTY +2  曾承担 HAD_DUTY +2
            └── 配合 ASSISTS →
                ├── 昌吉市应急管理局
                │   └── 同类部门 OF_KIND +1  所在 BELONGS_TO +1
                └── 昌吉市水利局
                    └── 配合 ASSISTS +1  收回 RECLAIMED_BY +1  同类部门 OF_KIND +1  所在 BELONGS_TO +1

            4 个节点，3 条边。

            """,
            await PrintedAsync(
                OneDuty with
                {
                    Kinds = [EdgeKind.HasDuty, EdgeKind.HadDuty, EdgeKind.PartOf, EdgeKind.Assists, EdgeKind.ReclaimedBy, EdgeKind.OfKind, EdgeKind.BelongsTo],
                }, ChainFormat.Tree));

    [Fact]
    public async Task Write_TreeCutByTheLimit_SaysSo() =>
        Assert.EndsWith(
            "\n只列 3 个节点，更多用 --limit。\n",
            await PrintedAsync(OneDuty with { Limit = 3 }, ChainFormat.Tree),
            StringComparison.Ordinal);

    [Fact]
    public async Task Write_TreeOfNoPath_SaysSo() =>
        Assert.Equal(
            "在 1 步之内没有路径。\n",
            await PrintedAsync(new("昌吉市六工镇", "昌吉市水利局", Depth: 1), ChainFormat.Tree));

    [Fact]
    public async Task Write_GraphML_IsReadBackByAnXmlParserWithItsAttributes()
    {
        var document = XDocument.Parse(await PrintedAsync(OneDuty, ChainFormat.Graphml));

        XNamespace graphML = "http://graphml.graphdrawing.org/xmlns";
        var keys = document.Descendants(graphML + "key").ToDictionary(key => (string)key.Attribute("id")!, key => (string)key.Attribute("for")!);
        var nodes = document.Descendants(graphML + "node").ToDictionary(node => (string)node.Attribute("id")!, Data);
        var edges = document.Descendants(graphML + "edge").ToArray();
        Assert.Equal(["id", "label", "name", "distance", "hidden"], keys.Where(key => key.Value == "node").Select(key => key.Key));
        Assert.Equal(10, nodes.Count);
        Assert.Contains(
            nodes.Values, node => node is { } data && data["name"] == "-宣传\"防汛\",演练；" && data["label"] == "Responsibility" && data["distance"] == "1");
        Assert.Contains(nodes.Values, node => node["name"] == "按《防洪法》上报\n市应急管理局。");
        Assert.All(edges, edge => Assert.True(nodes.ContainsKey((string)edge.Attribute("source")!) && nodes.ContainsKey((string)edge.Attribute("target")!)));
        Assert.Contains(edges, edge => Data(edge)["kind"] == "REPORTS_TO" && nodes[(string)edge.Attribute("target")!]["id"] == "department:昌吉市应急管理局");

        Dictionary<string, string> Data(XElement element) => element.Elements(graphML + "data")
            .ToDictionary(data => (string)data.Attribute("key")!, data => data.Value);
    }

    [Fact]
    public async Task Write_Dot_QuotesIdsAndLabels()
    {
        var lines = (await PrintedAsync(OneDuty, ChainFormat.Dot)).Split('\n');

        Assert.Equal("digraph chain {", lines[0]);
        Assert.Equal(["}", ""], lines[^2..]);
        Assert.Contains(
            "  \"responsibility:昌吉市六工镇/2025-01/ASSIST/1/TOWNSHIP/1\" [label=\"乡镇 1 -宣传\\\"防汛\\\",演练；\", shape=note];", lines);
        Assert.Contains("  \"duty:昌吉市六工镇/2025-01/ASSIST/1\" -> \"department:昌吉市水利局\" [label=\"ASSISTS\"];", lines);
    }

    [Fact]
    public async Task Write_Json_IsWhatTheApiAnswers()
    {
        var chain = JsonDocument.Parse(await PrintedAsync(OneDuty with { Kinds = [EdgeKind.Assists, EdgeKind.OfKind] }, ChainFormat.Json)).RootElement;

        Assert.Equal(["nodes", "distances", "edges", "truncated", "hidden"], chain.EnumerateObject().Select(field => field.Name));
        Assert.Equal("""{"__typename":"Duty","id":"duty:昌吉市六工镇/2025-01/ASSIST/1","name":"防汛抗旱"}""", Compact(chain.GetProperty("nodes")[0]));
        Assert.Equal([0, 1, 1], chain.GetProperty("distances").EnumerateArray().Select(distance => distance.GetInt32()));
        Assert.Equal(
            """{"kind":"ASSISTS","from":"duty:昌吉市六工镇/2025-01/ASSIST/1","to":"department:昌吉市应急管理局"}""", Compact(chain.GetProperty("edges")[0]));
        Assert.Equal("""{"node":"department:昌吉市应急管理局","kind":"OF_KIND","count":1}""", Compact(chain.GetProperty("hidden")[0]));
    }

    private static string Compact(JsonElement element) => Json.Line(element);

    private static async Task<string> PrintedAsync(ChainQuestion question, ChainFormat format)
    {
        await using var output = new StringWriter { NewLine = "\n" };
        var answer = await ChainAnswer.AskAsync(new EmbeddedGraph([TinyFacts.Liugong, TinyFacts.Dashitou]), question, default);
        ChainCommand.Write(answer, format, new Terminal(output, TextWriter.Null, _ => null));
        return CommandRun.Trimmed(output.ToString());
    }
}
