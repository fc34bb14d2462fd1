using DutyGraph.Core;

namespace DutyGraph.Contract.Tests;

/// <content>Pages of all nodes other than duties.</content>
public abstract partial class GraphContract
{
    public static TheoryData<TownshipFilter, string> TownshipFilters => new()
    {
        { new TownshipFilter(), "奇台县奇台镇 昌吉市六工镇 昭苏县昭苏镇" },
        { new TownshipFilter(Divisions: ["division:652300"]), "奇台县奇台镇 昌吉市六工镇" },
        { new TownshipFilter(Divisions: []), "" },
        { new TownshipFilter(NameContains: "县 昭"), "昭苏县昭苏镇" },
        { new TownshipFilter(Divisions: ["division:652300"], NameContains: "昭"), "" },
    };

    public static TheoryData<DepartmentFilter, string> DepartmentFilters => new()
    {
        { new DepartmentFilter(), "奇台县委组织部 奇台县水利局 昌吉州水利局 昌吉市教育局 昌吉市水利局 昭苏县教育局 昭苏县水利局" },
        { new DepartmentFilter(Divisions: ["division:652300"]), "奇台县委组织部 奇台县水利局 昌吉州水利局 昌吉市教育局 昌吉市水利局" },
        { new DepartmentFilter(Kinds: ["kind:教育局", "kind:无"]), "昌吉市教育局 昭苏县教育局" },
        { new DepartmentFilter(Kinds: ["kind:教育局"], Divisions: ["division:654026"]), "昭苏县教育局" },
        { new DepartmentFilter(NameContains: "水利"), "奇台县水利局 昌吉州水利局 昌吉市水利局 昭苏县水利局" },
        { new DepartmentFilter(NameContains: "水务"), "昌吉市水利局" },
        { new DepartmentFilter(NameContains: "水利局市水务"), "" },
    };

    public static TheoryData<LegalActFilter, string> LegalActFilters => new()
    {
        { new LegalActFilter(), "中华人民共和国水法 信访（暂行）办法 物业管理条例" },
        { new LegalActFilter(Kinds: [LegalActKind.Law, LegalActKind.Regulation]), "中华人民共和国水法 物业管理条例" },
        { new LegalActFilter(TitleContains: "(暂行)"), "信访（暂行）办法" },
        { new LegalActFilter(Kinds: [LegalActKind.Law], TitleContains: "条例"), "" },
    };

    [SkippableTheory]
    [MemberData(nameof(TownshipFilters))]
    public async Task TownshipsAsync_Filter_LetsThroughWhatMeetsEveryCondition(TownshipFilter filter, string names)
    {
        var page = await (await WorldAsync(Neighbours)).TownshipsAsync(filter, Whole, Cancellation);

        Assert.Equal((names, page.Items.Count), (string.Join(' ', page.Items.Select(township => township.FullName)), page.Total));
    }

    [SkippableTheory]
    [MemberData(nameof(DepartmentFilters))]
    public async Task DepartmentsAsync_Filter_LetsThroughWhatMeetsEveryCondition(DepartmentFilter filter, string names)
    {
        var graph = await WorldAsync([.. Neighbours, new ListsOf("昌吉市三工镇").Assist("甲", ["昌吉市水利局"]).Alias("昌吉市水利局", "市水务局")]);

        var page = await graph.DepartmentsAsync(filter, Whole, Cancellation);

        Assert.Equal((names, page.Items.Count), (string.Join(' ', page.Items.Select(department => department.Name)), page.Total));
    }

    [SkippableTheory]
    [MemberData(nameof(LegalActFilters))]
    public async Task LegalActsAsync_Filter_LetsThroughWhatMeetsEveryCondition(LegalActFilter filter, string titles)
    {
        var graph = await WorldAsync(new ListsOf("昌吉市六工镇").Basic("甲", acts: ["物业管理条例", "信访（暂行）办法"]).Basic("乙", acts: ["中华人民共和国水法"]));

        var page = await graph.LegalActsAsync(filter, Whole, Cancellation);

        Assert.Equal((titles, page.Items.Count), (string.Join(' ', page.Items.Select(act => act.Title)), page.Total));
    }

    [SkippableFact]
    public async Task DepartmentKindsAsync_Pages_GoOnByName()
    {
        var graph = await WorldAsync(Neighbours);

        var first = await graph.DepartmentKindsAsync(new PageRequest(1), Cancellation);
        var second = await graph.DepartmentKindsAsync(new PageRequest(9, After: first.CursorOf(first.Items[0])), Cancellation);

        Assert.Equal(["教育局"], first.Items.Select(kind => kind.Name));
        Assert.Equal(["水利局"], second.Items.Select(kind => kind.Name));
    }

    [SkippableFact]
    public async Task DocumentsAsync_Pages_GoByTownshipThenEdition()
    {
        var graph = await WorldAsync(
            new ListsOf("昌吉市六工镇", "2025-07"), new ListsOf("奇台县奇台镇"), new ListsOf("昌吉市六工镇", null), new ListsOf("昌吉市六工镇", "2024-12"));

        var first = await graph.DocumentsAsync(new PageRequest(2), Cancellation);
        var second = await graph.DocumentsAsync(new PageRequest(2, After: first.CursorOf(first.Items[1])), Cancellation);
        var back = await graph.DocumentsAsync(new PageRequest(2, FromEnd: true, Before: second.CursorOf(second.Items[0])), Cancellation);

        Assert.Equal(
            ["奇台县奇台镇 2025-01", "昌吉市六工镇 ", "昌吉市六工镇 2024-12", "昌吉市六工镇 2025-07"],
            first.Items.Concat(second.Items).Select(document => $"{document.TownshipId[NodeId.TownshipPrefix.Length..]} {document.Edition}"));
        Assert.Equal(first.Items, back.Items);
        Assert.Equal((true, false, false, true), (first.HasNext, first.HasPrevious, second.HasNext, second.HasPrevious));
    }
}
