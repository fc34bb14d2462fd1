using DutyGraph.Core;

namespace DutyGraph.Contract.Tests;

/// <content>Filters of duties. Every world has a neighbour that must be excluded.</content>
public abstract partial class GraphContract
{
    private static readonly PageRequest Whole = new(PageRequest.MaximumSize, WithTotal: true);

    private static readonly ListsOf[] Neighbours =
    [
        new ListsOf("昌吉市六工镇").Basic("打井", "经济发展", ["中华人民共和国水法"]).Assist("修渠", ["昌吉市水利局", "昌吉州水利局"]).Reclaimed("收费", ["昌吉市教育局"], issue: true),
        new ListsOf("奇台县奇台镇").Basic("打井", "平安法治").Assist("修渠（二）", ["奇台县水利局"], issue: true).Reclaimed("发证", ["奇台县委组织部"], acts: ["信访办法"]),
        new ListsOf("昭苏县昭苏镇").Assist("国土 调査工作", ["昭苏县教育局"]).Reclaimed("修渠,三", ["昭苏县水利局"], "经济发展"),
    ];

    public static TheoryData<string, DutyFilter, string> Filters => new()
    {
        { "none", DutyFilter.All, "奇打井|奇修渠（二）|奇发证|六打井|六修渠|六收费|昭国土 调査工作|昭修渠,三" },
        { "list", new() { Lists = [DutyList.Basic] }, "奇打井|六打井" },
        { "lists", new() { Lists = [DutyList.Reclaimed, DutyList.Basic] }, "奇打井|奇发证|六打井|六收费|昭修渠,三" },
        { "no list", new() { Lists = [] }, "" },
        { "township", new() { Townships = ["township:昭苏县昭苏镇", "township:无"] }, "昭国土 调査工作|昭修渠,三" },
        { "county", new() { Divisions = ["division:652325"] }, "奇打井|奇修渠（二）|奇发证" },
        { "prefecture", new() { Divisions = ["division:652300"] }, "奇打井|奇修渠（二）|奇发证|六打井|六修渠|六收费" },
        { "region and county in it", new() { Divisions = ["division:650000", "division:652325"], Lists = [DutyList.Assist] }, "奇修渠（二）|六修渠|昭国土 调査工作" },
        { "unknown division", new() { Divisions = ["division:320000"] }, "" },
        { "category", new() { Categories = ["category:经济发展"] }, "六打井|昭修渠,三" },
        { "department that is helped", new() { Departments = ["department:昌吉州水利局"] }, "六修渠" },
        { "department that took back", new() { Departments = ["department:昌吉市教育局"] }, "六收费" },
        { "kind", new() { DepartmentKinds = ["kind:水利局"] }, "奇修渠（二）|六修渠|昭修渠,三" },
        { "kind and list", new() { DepartmentKinds = ["kind:水利局"], Lists = [DutyList.Reclaimed] }, "昭修渠,三" },
        { "acts", new() { LegalActs = ["act:信访办法", "act:中华人民共和国水法"] }, "奇发证|六打井" },
        { "issues", new() { HasIssues = true }, "奇修渠（二）|六收费" },
        { "no issues", new() { HasIssues = false, Lists = [DutyList.Assist] }, "六修渠|昭国土 调査工作" },
        { "name", new() { NameContains = "修渠" }, "奇修渠（二）|六修渠|昭修渠,三" },
        { "name, half-width bracket", new() { NameContains = "渠(二" }, "奇修渠（二）" },
        { "name, full-width comma", new() { NameContains = "渠，三" }, "昭修渠,三" },
        { "name, usual character", new() { NameContains = "国土调查" }, "昭国土 调査工作" },
        { "name, other order", new() { NameContains = "调查国土" }, "" },
        { "name, empty", new() { NameContains = "", Townships = ["township:昭苏县昭苏镇"] }, "昭国土 调査工作|昭修渠,三" },
        { "contradiction", new() { Departments = ["department:昌吉市水利局"], DepartmentKinds = ["kind:教育局"] }, "" },
    };

    [SkippableTheory]
    [MemberData(nameof(Filters))]
    public async Task DutiesAsync_Filter_LetsThroughWhatMeetsEveryCondition(string condition, DutyFilter filter, string expected)
    {
        _ = condition;
        var graph = await WorldAsync(Neighbours);

        var page = await graph.DutiesAsync(filter, DutyOrder.Printed, Whole, Cancellation);

        // The first character of the township's name identifies the duty.
        Assert.Equal(expected, string.Join('|', page.Items.Select(duty => duty.TownshipId["township:昌吉市".Length] + duty.Name)));
        Assert.Equal(page.Items.Count, page.Total);
    }
}
