using DutyGraph.Core;

namespace DutyGraph.Contract.Tests;

/// <content>Pages, forwards and backwards, on an unchanged graph and on a graph that changes between the pages.</content>
public abstract partial class GraphContract
{
    /// <summary>Five duties, 甲 to 戊, as printed.</summary>
    private static ListsOf Five => new ListsOf("昌吉市六工镇").Basic("甲").Basic("乙").Basic("丙").Basic("丁").Basic("戊");

    private static ValueTask<Page<Duty>> PageAsync(IDutyGraph graph, PageRequest page, DutyOrder order = DutyOrder.Printed) =>
        graph.DutiesAsync(DutyFilter.All, order, page, Cancellation);

    [SkippableTheory]
    [InlineData(2, false, "甲乙", true, false)]
    [InlineData(5, false, "甲乙丙丁戊", false, false)]
    [InlineData(9, true, "甲乙丙丁戊", false, false)]
    [InlineData(2, true, "丁戊", false, true)]
    [InlineData(0, false, "", true, false)]
    [InlineData(0, true, "", false, true)]
    public async Task DutiesAsync_PageFromEitherEnd_SaysWhatStandsAroundIt(int size, bool fromEnd, string names, bool hasNext, bool hasPrevious)
    {
        var graph = await WorldAsync(Five);

        var page = await PageAsync(graph, new PageRequest(size, fromEnd));

        Assert.Equal((names, hasNext, hasPrevious), (string.Concat(Names(page.Items)), page.HasNext, page.HasPrevious));
    }

    [SkippableTheory]
    [InlineData(2, false, "甲", null, "乙丙", true, true)]
    [InlineData(9, false, "丙", null, "丁戊", false, true)]
    [InlineData(9, false, "戊", null, "", false, true)]
    [InlineData(2, true, null, "丁", "乙丙", true, true)]
    [InlineData(9, true, null, "甲", "", true, false)]
    [InlineData(9, false, "甲", "丁", "乙丙", true, true)]
    [InlineData(1, true, "甲", "丁", "丙", true, true)]
    [InlineData(9, false, "丁", "乙", "", true, true)]
    [InlineData(9, true, "丁", "乙", "", true, true)]
    public async Task DutiesAsync_PageBetweenCursors_HasWhatStandsBetween(
        int size, bool fromEnd, string? after, string? before, string names, bool hasNext, bool hasPrevious)
    {
        var graph = await WorldAsync(Five);
        var whole = await PageAsync(graph, Whole);
        string? Cursor(string? name) => name is null ? null : whole.CursorOf(whole.Items.Single(duty => duty.Name == name));

        var page = await PageAsync(graph, new PageRequest(size, fromEnd, Cursor(after), Cursor(before)));

        Assert.Equal((names, hasNext, hasPrevious), (string.Concat(Names(page.Items)), page.HasNext, page.HasPrevious));
    }

    [SkippableFact]
    public async Task DutiesAsync_TotalAsked_CountsTheWholeAndNotTheSlice()
    {
        var graph = await WorldAsync(Five);
        var after = (await PageAsync(graph, new PageRequest(3))) is var page ? page.CursorOf(page.Items[2]) : null;

        Assert.Equal(5, (await PageAsync(graph, new PageRequest(1, After: after, WithTotal: true))).Total);
        Assert.Null((await PageAsync(graph, new PageRequest(1, After: after))).Total);
    }

    [SkippableFact]
    public async Task DutiesAsync_TotalAlone_ComesWithoutItems()
    {
        var page = await PageAsync(await WorldAsync(Five), new PageRequest(3, WithItems: false, WithTotal: true));

        Assert.Empty(page.Items);
        Assert.Equal(5, page.Total);
    }

    [SkippableTheory]
    [InlineData(DutyOrder.Printed)]
    [InlineData(DutyOrder.Name)]
    [InlineData(DutyOrder.Category)]
    public async Task DutiesAsync_GraphChangesBetweenPages_NothingIsRepeatedOrSkipped(DutyOrder order)
    {
        var neighbour = new ListsOf("奇台县奇台镇").Basic("午", "党的建设").Basic("丑");
        var before = await WorldAsync(Five, neighbour);
        var first = await PageAsync(before, new PageRequest(4), order);
        var cursor = first.CursorOf(first.Items[^1]);

        // The township of the item at the cursor was removed; townships before and after it were added.
        var last = first.Items[^1].TownshipId;
        var stays = last == "township:奇台县奇台镇" ? Five : neighbour;
        ListsOf[] now = [stays, new ListsOf("昌吉市三工镇").Basic("乙乙").Basic("丁丁", "党的建设"), new ListsOf("昭苏县昭苏镇").Basic("一").Basic("龙")];
        var after = await WorldAsync(now);
        var forward = await PageAsync(after, new PageRequest(500, After: cursor), order);
        var backward = await PageAsync(after, new PageRequest(500, FromEnd: true, Before: cursor), order);

        // The items that remain are on the same side of the cursor as before.
        var seen = Ids(first.Items).ToHashSet();
        Assert.All(stays.Facts().Duties, duty => Assert.Equal(seen.Contains(duty.Id), Ids(backward.Items).Contains(duty.Id)));
        Assert.Equal(
            new NaiveGraph([.. now.Select(lists => lists.Facts())]).Duties(DutyFilter.All, order).Select(duty => duty.Id),
            [.. Ids(backward.Items), .. Ids(forward.Items)]);
    }

    [SkippableTheory]
    [InlineData("")]
    [InlineData("garbage!")]
    [InlineData("YWJj")]
    [InlineData("_w")]
    public async Task DutiesAsync_Garbage_IsAnInvalidCursor(string cursor)
    {
        var graph = await WorldAsync(Five);

        var thrown = await Assert.ThrowsAsync<InvalidCursorException>(async () => await PageAsync(graph, new PageRequest(1, After: cursor)));
        Assert.Equal(cursor, thrown.Cursor);
    }

    [SkippableFact]
    public async Task Pages_CursorOfAnotherOrderOrLabel_IsInvalid()
    {
        var graph = await WorldAsync(new ListsOf("昌吉市六工镇").Assist("甲", ["昌吉市水利局"], acts: ["信访办法"]));
        var page = new PageRequest(1);
        var duties = await PageAsync(graph, page);
        var departments = await graph.DepartmentsAsync(new DepartmentFilter(), page, Cancellation);
        var duty = new PageRequest(1, Before: duties.CursorOf(duties.Items[0]));
        var department = new PageRequest(1, After: departments.CursorOf(departments.Items[0]));

        await Assert.ThrowsAsync<InvalidCursorException>(async () => await PageAsync(graph, duty, DutyOrder.Name));
        await Assert.ThrowsAsync<InvalidCursorException>(async () => await PageAsync(graph, department));
        await Assert.ThrowsAsync<InvalidCursorException>(async () => await graph.DepartmentKindsAsync(department, Cancellation));
        await Assert.ThrowsAsync<InvalidCursorException>(async () => await graph.TownshipsAsync(new TownshipFilter(), department, Cancellation));
        await Assert.ThrowsAsync<InvalidCursorException>(async () => await graph.LegalActsAsync(new LegalActFilter(), department, Cancellation));
        await Assert.ThrowsAsync<InvalidCursorException>(async () => await graph.DocumentsAsync(department, Cancellation));
        await Assert.ThrowsAsync<InvalidCursorException>(async () => await graph.DepartmentsAsync(new DepartmentFilter(), duty, Cancellation));
    }

    [SkippableFact]
    public async Task DutiesAsync_ByName_GoesByCodePointAndNotByUtf16Unit()
    {
        var graph = await WorldAsync(new ListsOf("昌吉市六工镇").Basic("𠮷").Basic("\uFF01").Basic("一").Basic("").Basic("一一").Basic("一"));

        var page = await PageAsync(graph, Whole, DutyOrder.Name);

        Assert.Equal(["", "一", "一", "一一", "\uFF01", "𠮷"], Names(page.Items));
        Assert.Equal([4, 3, 6, 5, 2, 1], page.Items.Select(duty => duty.Number));
    }

    [SkippableFact]
    public async Task DutiesAsync_OfAllEditionsAsPrinted_GoesByTownshipEditionListAndNumber()
    {
        var graph = await WorldAsync(
            new ListsOf("昌吉市六工镇", "2025-07").Reclaimed("己", []).Basic("丁").Assist("戊", []),
            new ListsOf("奇台县奇台镇").Basic("甲"),
            new ListsOf("昌吉市六工镇", null).Basic("乙").Basic("丙"));

        var page = await graph.DutiesAsync(new DutyFilter { Editions = Editions.All }, DutyOrder.Printed, Whole, Cancellation);

        Assert.Equal("甲乙丙丁戊己", string.Concat(Names(page.Items)));
    }
}
