using DutyGraph.Core;
using DutyGraph.Embedded;

namespace DutyGraph.Cli.Tests.Rank;

public sealed class RankAnswerTests
{
    private static readonly RankQuestion ByDuties = new(SupportMeasure.Duties, SupportGroup.Department, [], [], [], 20);

    [Fact]
    public async Task Write_Table_AlignsChineseAndSharesRanksOfTies() =>
        Assert.Equal(
            """
            部门对乡镇配合的依赖，按 DUTIES：2 个乡镇的 3 条配合履职事项
            名次 部门             配合  占比   累计 牵头 唯一 乡镇 职责 收回
            ---- ---------------- ---- ----- ------ ---- ---- ---- ---- ----
               1 昌吉市水利局        2 66.7%  66.7%    2    1    1    3    1
               2 昌吉市应急管理局    1 33.3%  66.7%    0    0    1    2    0
               2 木垒县水利局        1 33.3% 100.0%    1    0    1    1    0
               2 木垒县防火办        1 33.3% 100.0%    0    0    1    1    0

            """,
            await PrintedAsync(ByDuties, json: false));

    [Fact]
    public async Task Write_ByDivision_NamesTheCounties() =>
        Assert.Equal(
            """
            Township support, by DUTIES. Townships: 2; ASSIST duties: 3
            Rank Division Duties Share Cumulative Leads Alone Townships Clauses Reclaimed
            ---- -------- ------ ----- ---------- ----- ----- --------- ------- ---------
               1 昌吉市        2 66.7%      66.7%     2     1         1       3         2
               2 木垒县        1 33.3%     100.0%     1     0         1       1         0

            """,
            await PrintedAsync(ByDuties with { Group = SupportGroup.Division }, json: false, Language.English));

    [Fact]
    public async Task Write_RankedByReclaimed_LeavesOutWhatRowsCoverTogether() =>
        Assert.DoesNotContain("累计", await PrintedAsync(ByDuties with { By = SupportMeasure.Reclaimed }, json: false), StringComparison.Ordinal);

    [Fact]
    public async Task Write_ListAssistAlone_LeavesOutWhatItCannotCount() =>
        Assert.DoesNotContain("收回", await PrintedAsync(ByDuties with { Lists = [DutyList.Assist] }, json: false), StringComparison.Ordinal);

    [Fact]
    public async Task Write_ListReclaimedAlone_CountsNothingElse() =>
        Assert.Equal(
            """
            部门收回的事项，按 RECLAIMED：1 个乡镇的 2 条上级部门收回事项
            名次 部门         收回
            ---- ------------ ----
               1 昌吉市水利局    1

            """,
            await PrintedAsync(ByDuties with { By = SupportMeasure.Reclaimed, Lists = [DutyList.Reclaimed] }, json: false));

    [Fact]
    public async Task Write_FewerRowsThanThereAre_SaysThatThereAreMore() =>
        Assert.EndsWith(
            "只列前 1 行，更多用 --first。\n",
            await PrintedAsync(ByDuties with { First = 1 }, json: false),
            StringComparison.Ordinal);

    [Fact]
    public async Task Write_NothingToRank_SaysSo() =>
        Assert.EndsWith(
            "没有可排名的。\n",
            await PrintedAsync(ByDuties with { Categories = ["党的建设"] }, json: false),
            StringComparison.Ordinal);

    [Fact]
    public async Task Write_JsonByKind_IsWhatTheApiAnswers() =>
        Assert.Equal(
            """
            [
              {
                "rank": 1,
                "department": null,
                "kind": {
                  "id": "kind:水利局",
                  "name": "水利局"
                },
                "division": null,
                "category": null,
                "totals": {
                  "duties": 3,
                  "leads": 3,
                  "alone": 1,
                  "townships": 2,
                  "clauses": 4,
                  "reclaimed": 1,
                  "share": 1
                },
                "cumulativeShare": 1
              },
              {
                "rank": 2,
                "department": null,
                "kind": {
                  "id": "kind:应急管理局",
                  "name": "应急管理局"
                },
                "division": null,
                "category": null,
                "totals": {
                  "duties": 1,
                  "leads": 0,
                  "alone": 0,
                  "townships": 1,
                  "clauses": 2,
                  "reclaimed": 0,
                  "share": 0.3333333333333333
                },
                "cumulativeShare": 1
              }
            ]

            """,
            await PrintedAsync(ByDuties with { Group = SupportGroup.Kind }, json: true));

    [Fact]
    public async Task Ask_TownshipAndCategory_CountsWhatBothLetThrough()
    {
        var answer = await AskAsync(ByDuties with { Townships = ["六工镇"], Categories = ["category:应急管理及消防"] });

        Assert.Equal(["昌吉市应急管理局 1", "昌吉市水利局 1"], answer.Rows.Select(row => $"{row.Name} {row.Totals.Duties}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Ask_UnknownCategory_ListsWhatIsClose() =>
        Assert.Equal(
            "没有事项类别「应急管理」。相近的：应急管理及消防",
            (await Assert.ThrowsAsync<UsageException>(() => AskAsync(ByDuties with { Categories = ["应急管理"] }))).Text.Chinese);

    private static Task<RankAnswer> AskAsync(RankQuestion question) =>
        RankAnswer.AskAsync(new EmbeddedGraph([TinyFacts.Liugong, TinyFacts.Dashitou]), question, CancellationToken.None);

    private static async Task<string> PrintedAsync(RankQuestion question, bool json, Language language = Language.Chinese)
    {
        using var output = new StringWriter { NewLine = "\n" };
        RankCommand.Write(await AskAsync(question), json, new Terminal(output, TextWriter.Null, _ => null).Speaking(language));
        return CommandRun.Trimmed(output.ToString());
    }
}
