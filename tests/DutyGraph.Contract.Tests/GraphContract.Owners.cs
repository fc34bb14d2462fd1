using DutyGraph.Core;

namespace DutyGraph.Contract.Tests;

/// <content>Duties, departments and townships of several nodes, requested in one batch.</content>
public abstract partial class GraphContract
{
    public static TheoryData<DutyOwner, string, string> Owners => new()
    {
        { DutyOwner.Township, "township:昌吉市六工镇", "打井 修渠 收费" },
        { DutyOwner.AssistedDepartment, "department:昌吉市水利局", "修渠" },
        { DutyOwner.AssistedDepartment, "department:昌吉市教育局", "" },
        { DutyOwner.ReclaimingDepartment, "department:昌吉市教育局", "收费" },
        { DutyOwner.ReclaimingDepartment, "department:昌吉市水利局", "" },
        { DutyOwner.AssistedKind, "kind:水利局", "修渠（二） 修渠" },
        { DutyOwner.AssistedKind, "department:昌吉市水利局", "" },
        { DutyOwner.Division, "division:652301", "打井 修渠 收费" },
        { DutyOwner.Division, "division:652300", "打井 修渠（二） 发证 打井 修渠 收费" },
        { DutyOwner.Division, "division:652302", "" },
        { DutyOwner.Category, "category:经济发展", "打井 修渠,三" },
        { DutyOwner.LegalAct, "act:信访办法", "发证" },
        { DutyOwner.LegalAct, "category:经济发展", "" },
        { DutyOwner.Township, "township:无", "" },
    };

    [SkippableTheory]
    [MemberData(nameof(Owners))]
    public async Task DutiesOfAsync_Owner_HasItsOwnDutiesAlone(DutyOwner owner, string id, string names)
    {
        var graph = await WorldAsync(Neighbours);

        var page = Assert.Single(await graph.DutiesOfAsync(owner, [id], DutyFilter.All, DutyOrder.Printed, Whole, Cancellation));

        Assert.Equal(names, string.Join(' ', Names(page.Items)));
        Assert.Equal(page.Items.Count, page.Total);
    }

    [SkippableFact]
    public async Task DutiesOfAsync_ManyOwners_AnswersEachInOrderWithAPageOfItsOwn()
    {
        var graph = await WorldAsync(Neighbours);
        string[] ids = ["township:昭苏县昭苏镇", "township:无", "township:昌吉市六工镇", "township:昭苏县昭苏镇"];

        var pages = await graph.DutiesOfAsync(
            DutyOwner.Township, ids, new DutyFilter { Lists = [DutyList.Assist, DutyList.Reclaimed] }, DutyOrder.Name, new PageRequest(1), Cancellation);

        Assert.Equal(["修渠,三", "", "修渠", "修渠,三"], pages.Select(page => string.Join(' ', Names(page.Items))));
        Assert.Equal([true, false, true, true], pages.Select(page => page.HasNext));
        Assert.All(pages, page => Assert.Null(page.Total));
    }

    [SkippableFact]
    public async Task DutiesOfAsync_CursorOfTheWhole_GoesOnWithinTheOwner()
    {
        var graph = await WorldAsync(Neighbours);
        var whole = await graph.DutiesAsync(DutyFilter.All, DutyOrder.Printed, Whole, Cancellation);
        var after = whole.CursorOf(whole.Items.First(duty => duty.Name == "打井" && duty.TownshipId == "township:昌吉市六工镇"));

        var page = Assert.Single(await graph.DutiesOfAsync(
            DutyOwner.Township, ["township:昌吉市六工镇"], DutyFilter.All, DutyOrder.Printed, new PageRequest(9, After: after), Cancellation));

        Assert.Equal(["修渠", "收费"], Names(page.Items));
    }

    [SkippableFact]
    public async Task TownshipsOfAsync_Divisions_HaveTheTownshipsAtAnyLevelBelow()
    {
        var graph = await WorldAsync(Neighbours);

        var pages = await graph.TownshipsOfAsync(["division:650000", "division:652325", "division:654000", "division:320000"], Whole, Cancellation);

        Assert.Equal(["奇台镇 六工镇 昭苏镇", "奇台镇", "昭苏镇", ""], pages.Select(page => string.Join(' ', page.Items.Select(township => township.Name))));
    }

    [SkippableFact]
    public async Task DepartmentsOfAsync_Division_HasItsOwnAndNotThoseBelow()
    {
        var graph = await WorldAsync(Neighbours);

        var pages = await graph.DepartmentsOfAsync(DepartmentOwner.Division, ["division:652300", "division:652301", "division:650000"], Whole, Cancellation);

        Assert.Equal(
            ["昌吉州水利局", "昌吉市教育局 昌吉市水利局", ""], pages.Select(page => string.Join(' ', page.Items.Select(department => department.Name))));
    }

    [SkippableFact]
    public async Task DepartmentsOfAsync_Kind_HasThoseOfEveryDivision()
    {
        var graph = await WorldAsync(Neighbours);

        var pages = await graph.DepartmentsOfAsync(DepartmentOwner.Kind, ["kind:教育局", "kind:委组织部"], Whole, Cancellation);

        Assert.Equal(["昌吉市教育局 昭苏县教育局", ""], pages.Select(page => string.Join(' ', page.Items.Select(department => department.Name))));
    }
}
