using DutyGraph.Core;

namespace DutyGraph.Contract.Tests;

/// <content>Issues of documents.</content>
public abstract partial class GraphContract
{
    private static readonly ListsOf[] Flawed =
    [
        new ListsOf("昌吉市六工镇")
            .Basic("甲")
            .Basic("乙", issue: true)
            .Assist("丙", ["昌吉市水利局"], issue: true)
            .Issue("TEXT_LEFT_OVER", 9)
            .Issue("TEXT_LEFT_OVER", 3)
            .Issue("NO_EDITION", 1),
        new ListsOf("昌吉市三工镇").Reclaimed("丁", ["昌吉市水利局"], issue: true).Issue("NO_EDITION", 1),
        new ListsOf("奇台县奇台镇").Basic("戊"),
    ];

    [SkippableFact]
    public async Task IssuesAsync_Documents_AreTheirOwnAndThoseOfTheirDutiesByLine()
    {
        var graph = await WorldAsync(Flawed);
        string[] ids = [.. Flawed.Select(lists => lists.Facts().Document.Id)];

        var issues = await graph.IssuesAsync([ids[2], ids[0], ids[1]], Cancellation);

        Assert.Equal(
            [
                "",
                "1 NO_EDITION , 2 DAMAGED duty:昌吉市六工镇/2025-01/BASIC/2, 3 TEXT_LEFT_OVER , 3 DAMAGED duty:昌吉市六工镇/2025-01/ASSIST/1, 9 TEXT_LEFT_OVER ",
                "1 NO_EDITION , 1 DAMAGED duty:昌吉市三工镇/2025-01/RECLAIMED/1",
            ],
            issues.Select(each => string.Join(", ", each!.Value.Select(issue => $"{issue.Line} {issue.Code} {issue.DutyId}"))));
    }

    [SkippableFact]
    public async Task IssuesAsync_UnknownRepeatedAndOtherIds_AnswersEachInOrder()
    {
        var graph = await WorldAsync(Flawed);
        var id = Flawed[1].Facts().Document.Id;

        var issues = await graph.IssuesAsync([id, "document:0", "township:昌吉市三工镇", id, ""], Cancellation);

        Assert.Equal([2, null, null, 2, null], issues.Select(each => each?.Length));
    }

    [SkippableFact]
    public async Task IssuesAsync_FivePublishedLists_AreThoseOfTheFacts()
    {
        var graph = await GraphOfAsync(FiveLists.Facts);

        var issues = await graph.IssuesAsync([.. FiveLists.Facts.Select(facts => facts.Document.Id)], Cancellation);

        Assert.Equal(FiveLists.Facts.Select(facts => Text(facts.Issues)), issues.Select(each => Text(each!.Value)));
    }

    [SkippableFact]
    public async Task Documents_HoweverTheyAreRead_HaveTheirOwnIssuesAlone()
    {
        var graph = await WorldAsync(Flawed);
        var facts = Flawed[1].Facts();

        GraphNode?[] documents =
        [
            .. await graph.NodesAsync([facts.Document.Id], Cancellation),
            .. (await graph.DocumentsOfAsync([facts.Township.Id], Cancellation))[0],
            .. (await graph.DocumentsAsync(Whole, Cancellation)).Items.Where(document => document.Id == facts.Document.Id),
        ];

        Assert.Equal(3, documents.Length);
        Assert.All(documents, document => Assert.Equal("NO_EDITION", Assert.Single(Assert.IsType<Document>(document).Issues).Code));
    }
}
