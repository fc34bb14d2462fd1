using DutyGraph.Core;

namespace DutyGraph.Contract.Tests;

/// <content>Nodes together with a page of their duties.</content>
public abstract partial class GraphContract
{
    [SkippableTheory]
    [MemberData(nameof(Owners))]
    public async Task NodesWithDutiesAsync_Owner_IsTheNodeAndItsOwnDutiesAlone(DutyOwner owner, string id, string names)
    {
        var graph = await WorldAsync(Neighbours);

        var found = Assert.Single(await graph.NodesWithDutiesAsync(owner, [id], DutyFilter.All, DutyOrder.Printed, Whole, Cancellation));

        Assert.Equal(names, string.Join(' ', Names(found.Duties.Items)));
        Assert.Equal(Text(Assert.Single(await (await WorldAsync(Neighbours)).NodesAsync([id], Cancellation))), Text(found.Node));
    }

    [SkippableFact]
    public async Task NodesWithDutiesAsync_KnownUnknownRepeatedAndOtherIds_AnswersEachInOrder()
    {
        var graph = await WorldAsync(Neighbours);
        string[] ids = ["department:昌吉市水利局", "department:昌吉市无局", "township:昌吉市六工镇", "department:昌吉市水利局", "", "kind:水利局"];

        var found = await graph.NodesWithDutiesAsync(DutyOwner.AssistedDepartment, ids, DutyFilter.All, DutyOrder.Printed, Whole, Cancellation);

        Assert.Equal([ids[0], null, ids[2], ids[3], null, ids[5]], found.Select(each => each.Node?.Id));
        Assert.Equal(["修渠", "", "", "修渠", "", ""], found.Select(each => string.Join(' ', Names(each.Duties.Items))));
    }

    [SkippableFact]
    public async Task NodesWithDutiesAsync_FilterOrderAndSize_AreThoseOfThePage()
    {
        var graph = await WorldAsync(Neighbours);
        var filter = new DutyFilter { Lists = [DutyList.Basic, DutyList.Assist] };

        var found = await graph.NodesWithDutiesAsync(
            DutyOwner.Township, ["township:昌吉市六工镇", "township:昭苏县昭苏镇"], filter, DutyOrder.Name, new PageRequest(1, WithTotal: true), Cancellation);
        var pages = await graph.DutiesOfAsync(
            DutyOwner.Township, ["township:昌吉市六工镇", "township:昭苏县昭苏镇"], filter, DutyOrder.Name, new PageRequest(1, WithTotal: true), Cancellation);

        Assert.Equal(pages.Select(Told), found.Select(each => Told(each.Duties)));
        Assert.EndsWith("修渠 | True False 2", Told(found[0].Duties), StringComparison.Ordinal);

        static string Told(Page<Duty> page) =>
            $"{string.Join(' ', Ids(page.Items))} {string.Join(' ', Names(page.Items))} | {page.HasNext} {page.HasPrevious} {page.Total}";
    }

    [SkippableTheory]
    [InlineData(false, 1)]
    [InlineData(true, 0)]
    public async Task NodesWithDutiesAsync_PageWithoutItems_StillHasItsNode(bool nothing, int total)
    {
        var graph = await WorldAsync(Neighbours);
        var filter = nothing ? new DutyFilter { Lists = [] } : DutyFilter.All;

        var found = await graph.NodesWithDutiesAsync(
            DutyOwner.AssistedDepartment,
            ["department:昌吉市水利局", "department:昌吉市无局"],
            filter,
            DutyOrder.Printed,
            new PageRequest(0, WithItems: false, WithTotal: true),
            Cancellation);

        Assert.Equal(["department:昌吉市水利局", null], found.Select(each => each.Node?.Id));
        Assert.Equal([total, 0], found.Select(each => each.Duties.Total));
    }

    [SkippableFact]
    public async Task NodesWithDutiesAsync_CursorOfAnotherOrder_IsRefused()
    {
        var graph = await WorldAsync(Neighbours);
        var byName = await graph.DutiesAsync(DutyFilter.All, DutyOrder.Name, new PageRequest(1), Cancellation);
        var page = new PageRequest(1, After: byName.CursorOf(byName.Items[0]));

        await Assert.ThrowsAsync<InvalidCursorException>(async () => await graph.NodesWithDutiesAsync(
            DutyOwner.AssistedDepartment, ["department:昌吉市水利局"], DutyFilter.All, DutyOrder.Printed, page, Cancellation));
    }
}
