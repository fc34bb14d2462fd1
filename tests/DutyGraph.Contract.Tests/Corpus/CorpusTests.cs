using System.Net.Http.Json;
using System.Text.RegularExpressions;
using DutyGraph.Core;
using DutyGraph.Neo4j;
using DutyGraph.Server.Loading;
using Microsoft.Extensions.DependencyInjection;

namespace DutyGraph.Contract.Tests.Corpus;

/// <summary>
/// The answers of the service are byte for byte the same from the graph in memory and from Neo4j, on the five lists and on a small world of decoys, variants
/// and characters beyond U+FFFF.
/// </summary>
[TestCaseOrderer(OneWorldAfterAnother.Name, "DutyGraph.Contract.Tests")]
public sealed partial class CorpusTests(TwoStores stores) : IClassFixture<TwoStores>
{
    /// <summary>Operations that the service refuses; both stores give the same refusal.</summary>
    private static readonly string[] Refused =
    [
        "BadCursor", "CursorOfAnotherList", "TooMany", "TownshipAndABrokenCursor",
        "AroundADocument", "ChainToNothing", "ChainTooDeep", "ChainTooLarge",
        "CompareUnknown", "CompareOne", "CompareTwice", "MinTownshipsBelowNothing", "CursorOfAnotherOrder",
        "SearchNothing", "SearchBadCursor", "SearchTooMany", "SearchTooManyRows",
    ];

    private static readonly IReadOnlyList<Facts> WorldOfDecoys = new ListsOf[]
    {
        new ListsOf("昌吉市六工镇")
            .Basic("国土 調査管理，服务", "经济发展", ["中华人民共和国水法"])
            .Basic("国土調査", acts: ["信访（暂行）办法"])
            .Basic("国土调查（二）")
            .Basic("水")
            .Basic("𠮷安全")
            .Basic("\uFF01安全")
            .Basic("", issue: true)
            .Assist("农村安全", ["昌吉市农业农村局", "昌吉市水利局", "昌吉州水利局"], clauses: 3, acts: ["物业管理条例"])
            .Assist("水利管理\" OR \"", ["昌吉市\uFF01局", "昌吉市𠮷局"], category: "应急管理及消防", issue: true).Assist("安全", [], clauses: 0)
            .Reclaimed("修渠,三", ["昌吉市水利局", "昌吉市委组织部"], "未列类乙", issue: true).Reclaimed("打井", [], "未列类甲")
            .Alias("昌吉市水利局", "市水务局", "市水利局").Alias("昌吉市农业农村局", "市农业(农村)局"),
        new ListsOf("昌吉市六工镇", "2024-12").Basic("国土调查", "平安法治").Assist("农村安全", ["昌吉市农业农村局"], issue: true),
        new ListsOf("奇台县奇台镇", null).Assist("农村道路安全管理", ["奇台县水利局", "奇台县教育局"], clauses: 2, category: "应急管理及消防").Reclaimed("水", ["奇台县水利局"])
            .Alias("奇台县水利局", "市水利局"),
        new ListsOf("昭苏县昭苏镇").Basic("农村").Assist("服务安全", ["昭苏县公安局", "昭苏县水利局"], acts: ["信访办法", "中华人民共和国水法"]).Assist("安全管理", ["昭苏县公安局"], clauses: 2),
        new ListsOf("南京市鼓楼区江东镇").Basic("国土").Assist("调查", ["南京市鼓楼区水利局", "外地水利局"]).Reclaimed("农民", ["南京市鼓楼区教育局"]),
    }.Select(lists => lists.Facts()).ToArray();

    public static TheoryData<string, string, string> Operations
    {
        get
        {
            var all = new TheoryData<string, string, string>();
            foreach (var file in CorpusFile.All)
            {
                foreach (var (operation, cursor) in file.Operations)
                {
                    all.Add(file.Name, operation, cursor);
                }
            }

            return all;
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Operations))]
    public Task Answer_WorldOfDecoys_IsTheSameFromBothStores(string file, string operation, string cursor) =>
        HoldAsync(WorldOfDecoys, file, operation, cursor);

    [SkippableTheory]
    [MemberData(nameof(Operations))]
    public Task Answer_FiveLists_IsTheSameFromBothStores(string file, string operation, string cursor) => HoldAsync(FiveLists.Facts, file, operation, cursor);

    [SkippableFact]
    public async Task Service_OnNeo4j_IsComposedAsInProduction()
    {
        await stores.HoldAsync(FiveLists.Facts);

        Assert.IsType<Neo4jGraphStore>(stores.ServicesOnNeo4j.GetRequiredService<IGraphStore>());
        Assert.IsType<CachedCypher>(stores.ServicesOnNeo4j.GetRequiredService<ICypher>());
    }

    private async Task HoldAsync(IReadOnlyList<Facts> facts, string file, string operation, string cursor)
    {
        var (inMemory, onNeo4j) = await stores.HoldAsync(facts);
        var asked = CorpusFile.All.Single(known => known.Name == file);
        string? at = null;
        do
        {
            var request = asked.Request(operation, cursor, at);
            var (expected, actual) = (await AnswerAsync(inMemory, request), await AnswerAsync(onNeo4j, request));
            Assert.Equal(expected, actual);
            Assert.Equal(Refused.Contains(operation), expected.Contains("\"errors\"", StringComparison.Ordinal));
            at = Next(expected, cursor);
        }
        while (at is not null);
    }

    private static async Task<string> AnswerAsync(HttpClient service, object request)
    {
        using var response = await service.PostAsJsonAsync("/graphql", request);
        return RequestId().Replace(await response.Content.ReadAsStringAsync(), "");
    }

    /// <summary>Returns the cursor of the next page; null if there is none, or the operation has only one page.</summary>
    private static string? Next(string answer, string cursor)
    {
        var goesOn = answer.Contains(cursor == "after" ? "\"hasNextPage\":true" : "\"hasPreviousPage\":true", StringComparison.Ordinal);
        var edge = cursor switch
        {
            "after" => EndCursor().Match(answer),
            "before" => StartCursor().Match(answer),
            _ => Match.Empty,
        };
        return goesOn && edge.Success ? edge.Groups["cursor"].Value : null;
    }

    /// <summary>The request id, which differs in every answer.</summary>
    [GeneratedRegex("\"requestId\":\"[^\"]+\"", RegexOptions.None, matchTimeoutMilliseconds: -1)]
    private static partial Regex RequestId();

    [GeneratedRegex("\"endCursor\":\"(?<cursor>[^\"]+)\"", RegexOptions.None, matchTimeoutMilliseconds: -1)]
    private static partial Regex EndCursor();

    [GeneratedRegex("\"startCursor\":\"(?<cursor>[^\"]+)\"", RegexOptions.None, matchTimeoutMilliseconds: -1)]
    private static partial Regex StartCursor();
}
