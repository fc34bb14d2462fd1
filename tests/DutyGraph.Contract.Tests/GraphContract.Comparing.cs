using DutyGraph.Core;

namespace DutyGraph.Contract.Tests;

/// <content>Comparisons of townships.</content>
public abstract partial class GraphContract
{
    private const string Liugong = "township:昌吉市六工镇";
    private const string Qitai = "township:奇台县奇台镇";
    private const string Zhaosu = "township:昭苏县昭苏镇";

    public static TheoryData<string[], TopicFilter, string> Comparisons => new()
    {
        {
            [Liugong, Qitai], new(),
            "≠对未经批准擅自取水的处罚 BASIC/2|RECLAIMED/1 高标准农田基础设施建设 BASIC/1|BASIC/1 农村户厕改造提升 BASIC/3|- 农村户厕改造提升 BASIC/4|- 烟花爆竹经营安全检查 ASSIST/1|ASSIST/1"
        },
        {
            [Zhaosu, Liugong], new(),
            "高标准农田基础设施建设 BASIC/1|BASIC/1 农村户厕改造提升 -|BASIC/3 农村户厕改造提升 -|BASIC/4 电梯使用单位监督检查 BASIC/2|- 对未经批准擅自取水的处罚 -|BASIC/2 烟花爆竹经营安全检查 ASSIST/1|ASSIST/1"
        },
        { [Qitai, Zhaosu, Liugong], new(Differing: true), "≠对未经批准擅自取水的处罚 RECLAIMED/1|-|BASIC/2" },
        { [Qitai, Zhaosu, Liugong], new(MinTownships: 3), "高标准农田基础设施建设 BASIC/1|BASIC/1|BASIC/1 烟花爆竹经营安全检查 ASSIST/1|ASSIST/1|ASSIST/1" },
        { [Liugong, Zhaosu], new(MinTownships: 3), "" },
        { [Liugong, Zhaosu], new(Categories: ["category:平安法治"], Differing: false), "对未经批准擅自取水的处罚 BASIC/2|- 电梯使用单位监督检查 -|BASIC/2" },
        { [Liugong, Zhaosu], new(NameContains: "户 厕"), "农村户厕改造提升 BASIC/3|- 农村户厕改造提升 BASIC/4|-" },
        { [Liugong, Zhaosu], new(Categories: []), "" },
    };

    [SkippableTheory]
    [MemberData(nameof(Comparisons))]
    public async Task CompareAsync_Townships_HaveARowAMatterAndACellEach(string[] townships, TopicFilter filter, string rows)
    {
        var comparison = await (await WorldAsync(Matters)).CompareAsync(townships, filter, DutyParts.None, Cancellation);

        Assert.Equal(townships, Ids(comparison.Townships));
        Assert.Equal(
            rows,
            string.Join(' ', comparison.Rows.Select(row => $"{(row.Differing ? "≠" : "")}{row.Name} {string.Join('|', row.Cells.Select(Shown))}")));

        static string Shown(ComparisonCell? cell) =>
            cell is null ? "-" : string.Join('+', cell.Duties.Select(duty => $"{NodeId.Name(duty.List)}/{duty.Number}"));
    }

    [SkippableFact]
    public async Task CompareAsync_MatterOnTwoListsOfOneTownship_IsOneRowWithBothLists()
    {
        var graph = await WorldAsync(
            new ListsOf("昌吉市六工镇").Basic("高标准农田基础设施建设").Assist("高标准农田基础设施建设", ["昌吉市农业农村局"]),
            new ListsOf("奇台县奇台镇").Basic("高标准农田基础设施建设"));

        var row = Assert.Single((await graph.CompareAsync([Qitai, Liugong], new(), DutyParts.All, Cancellation)).Rows);

        Assert.True(row.Differing);
        Assert.Equal(["Basic", "Basic Assist"], row.Cells.Select(cell => string.Join(' ', cell!.Lists)));
        Assert.Equal(["duty:昌吉市六工镇/2025-01/BASIC/1", "duty:昌吉市六工镇/2025-01/ASSIST/1"], Ids(row.Cells[1]!.Duties));
        Assert.Equal("department:昌吉市农业农村局", Assert.Single(row.Cells[1]!.Duties[1].DepartmentIds));
    }

    [SkippableFact]
    public async Task CompareAsync_UnknownTownship_IsNotFoundByItsId()
    {
        var graph = await WorldAsync(Matters);

        foreach (var unknown in new[] { "township:昌吉市无镇", "category:民生服务", "无" })
        {
            var missing = await Assert.ThrowsAsync<NodeNotFoundException>(
                async () => await graph.CompareAsync([Liugong, unknown], new(), DutyParts.None, Cancellation));
            Assert.Equal(unknown, missing.Id);
            Assert.Contains(unknown, missing.Message, StringComparison.Ordinal);
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Seeds))]
    public async Task CompareAsync_RandomWorlds_EveryDutyStandsInExactlyOneRow(int seed)
    {
        var world = new RandomWorld(seed);
        var facts = world.Reissued();
        string[] townships = [.. facts.Select(document => document.Township.Id).Distinct()];

        await HoldRowsAsync(facts, [.. townships.Skip(world.One([0, 1, 2]))]);
    }

    [SkippableFact]
    public async Task CompareAsync_FivePublishedLists_EveryDutyStandsInExactlyOneRow()
    {
        string[] townships = [.. FiveLists.Facts.Select(document => document.Township.Id)];

        await HoldRowsAsync(FiveLists.Facts, townships);
        await HoldRowsAsync(FiveLists.Facts, [townships[3], townships[0]]);
    }

    private async Task HoldRowsAsync(IReadOnlyList<Facts> facts, string[] townships)
    {
        var (graph, naive) = (await GraphOfAsync(facts), new NaiveGraph(facts));

        var comparison = await graph.CompareAsync(townships, new(), DutyParts.None, Cancellation);

        var listed = comparison.Rows.SelectMany(row => row.Cells).OfType<ComparisonCell>().SelectMany(cell => cell.Duties).ToArray();
        Assert.Equal(
            Ids(naive.Duties(new() { Townships = [.. townships] })).Order(StringComparer.Ordinal), Ids(listed).Order(StringComparer.Ordinal));
        var categories = (await graph.CategoriesAsync(Cancellation)).Index().ToDictionary(category => category.Item.Id, category => category.Index);
        Assert.Equal(
            comparison.Rows,
            comparison.Rows
                .OrderByDescending(row => row.Differing)
                .ThenBy(row => categories[First(row).CategoryId])
                .ThenByDescending(row => row.Cells.Count(cell => cell is not null)));
        Assert.All(comparison.Rows, row =>
        {
            Assert.Equal(townships.Length, row.Cells.Length);
            Assert.Equal(row.Topic?.Id, naive.TopicOf(First(row).Id)?.Id);
            var lists = row.Cells.OfType<ComparisonCell>().Select(cell => string.Join(' ', cell.Lists)).ToArray();
            Assert.Equal(lists.Distinct().Count() > 1, row.Differing);
            foreach (var (place, cell) in row.Cells.Index().Where(cell => cell.Item is not null))
            {
                Assert.All(cell!.Duties, duty => Assert.Equal((townships[place], row.Topic?.Id), (duty.TownshipId, naive.TopicOf(duty.Id)?.Id)));
                Assert.Equal(cell.Duties.Select(duty => duty.List).Distinct().Order(), cell.Lists);
            }
        });

        static Duty First(ComparisonRow row) => row.Cells.OfType<ComparisonCell>().First().Duties[0];
    }
}
