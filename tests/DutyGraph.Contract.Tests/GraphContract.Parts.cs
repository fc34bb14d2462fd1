using DutyGraph.Core;

namespace DutyGraph.Contract.Tests;

/// <content>Parts that were not requested are either present or unknown; they never read as empty or zero.</content>
public abstract partial class GraphContract
{
    public static TheoryData<DutyParts> PartsAlone => [.. Enum.GetValues<DutyParts>()];

    [SkippableTheory]
    [MemberData(nameof(PartsAlone))]
    public async Task DutiesAsync_SomeParts_EachValueIsTheWholeDutysOrUnknown(DutyParts parts)
    {
        var graph = await WorldAsync(
            new ListsOf("昌吉市六工镇").Basic("甲", acts: ["信访办法"]).Assist("乙", ["昌吉市水利局", "昌吉市教育局"], clauses: 2, issue: true).Reclaimed("丙", ["昌吉市水利局"]));

        var whole = await graph.DutiesAsync(DutyFilter.All, DutyOrder.Printed, new PageRequest(9), Cancellation);
        var page = await graph.DutiesAsync(DutyFilter.All, DutyOrder.Printed, new PageRequest(9, Parts: parts), Cancellation);

        Assert.Equal(3, page.Items.Count);
        foreach (var (asked, known) in page.Items.Zip(whole.Items))
        {
            Assert.Equal(DutyParts.None, known.Unknown);
            Assert.Equal(DutyParts.None, asked.Unknown & parts);
            Assert.Equal((known.Id, known.TownshipId, known.Edition, known.List, known.Number, known.Name, known.CategoryId),
                (asked.Id, asked.TownshipId, asked.Edition, asked.List, asked.Number, asked.Name, asked.CategoryId));
            foreach (var (part, read) in Values)
            {
                if ((asked.Unknown & part) == DutyParts.None)
                {
                    Assert.Equal(Text(read(known)), Text(read(asked)));
                }
                else
                {
                    Assert.Throws<InvalidOperationException>(() => read(asked));
                }
            }
        }
    }

    [SkippableFact]
    public async Task DutiesAsync_DutyOfASheet_HasItsPlaceAndThoseOfItsIssues()
    {
        var graph = await WorldAsync(new ListsOf("昌吉市六工镇").Basic("甲").Assist("乙", ["昌吉市水利局"], issue: true));

        var page = await graph.DutiesAsync(DutyFilter.All, DutyOrder.Printed, new PageRequest(9), Cancellation);
        var issues = await graph.IssuesAsync([page.Items[0].DocumentId], Cancellation);

        Assert.Equal([null, "配合!A2"], page.Items.Select(duty => duty.Place));
        Assert.Equal("配合!A2", Assert.Single(page.Items[1].Issues).Place);
        Assert.Equal("配合!A2", Assert.Single(issues[0]!.Value).Place);
    }

    [SkippableTheory]
    [InlineData(SupportParts.None)]
    [InlineData(SupportParts.Leads)]
    [InlineData(SupportParts.Alone | SupportParts.Clauses)]
    [InlineData(SupportParts.Townships | SupportParts.Reclaimed | SupportParts.Share)]
    [InlineData(SupportParts.Alone | SupportParts.CumulativeShare)]
    public async Task RankAsync_SomeParts_EachMeasureIsTheWholeRankingsOrUnknown(SupportParts parts)
    {
        var graph = await WorldAsync(Neighbours);

        foreach (var by in Enum.GetValues<SupportMeasure>())
        {
            var whole = await graph.RankAsync(by, SupportGroup.Department, DutyFilter.All, 9, SupportParts.All, Cancellation);
            var ranking = await graph.RankAsync(by, SupportGroup.Department, DutyFilter.All, 9, parts, Cancellation);

            Assert.NotEmpty(whole);
            if (parts.HasFlag(SupportParts.CumulativeShare))
            {
                Assert.Equal(whole.Select(place => place.CumulativeShare), ranking.Select(place => place.CumulativeShare));
            }
            else
            {
                Assert.All(ranking, place => Assert.Throws<InvalidOperationException>(() => place.CumulativeShare));
            }

            Assert.Equal(
                whole.Select(place => (place.Rank, place.Id, place.Totals.Duties)), ranking.Select(place => (place.Rank, place.Id, place.Totals.Duties)));
            foreach (var (asked, known) in ranking.Zip(whole, (place, of) => (place.Totals, of.Totals)))
            {
                Assert.Equal(SupportParts.None, asked.Uncounted & parts);
                foreach (var (part, read) in Measures)
                {
                    if ((asked.Uncounted & part) == SupportParts.None)
                    {
                        Assert.Equal(read(known), read(asked));
                    }
                    else
                    {
                        Assert.Throws<InvalidOperationException>(() => read(asked));
                    }
                }
            }
        }
    }

    private static IEnumerable<(DutyParts Part, Func<Duty, object?> Read)> Values =>
    [
        (DutyParts.Clauses, duty => duty.SuperiorResponsibilities),
        (DutyParts.Clauses, duty => duty.TownshipResponsibilities),
        (DutyParts.Departments, duty => duty.DepartmentIds),
        (DutyParts.LegalActs, duty => duty.ActIds),
        (DutyParts.Document, duty => duty.DocumentId),
        (DutyParts.Document, duty => duty.Line),
        (DutyParts.Document, duty => duty.Place),
        (DutyParts.Details, duty => duty.Method),
        (DutyParts.Details, duty => duty.Discontinued),
        (DutyParts.Details, duty => duty.Forms),
        (DutyParts.Details, duty => duty.Issues),
    ];

    private static IEnumerable<(SupportParts Part, Func<SupportTotals, object> Read)> Measures =>
    [
        (SupportParts.Leads, totals => totals.Leads),
        (SupportParts.Alone, totals => totals.Alone),
        (SupportParts.Townships, totals => totals.Townships),
        (SupportParts.Clauses, totals => totals.Clauses),
        (SupportParts.Reclaimed, totals => totals.Reclaimed),
        (SupportParts.Share, totals => totals.InScope),
        (SupportParts.Share, totals => totals.Share),
    ];
}
