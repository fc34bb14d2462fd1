namespace DutyGraph.Import.Tests;

public sealed class PerformersTests
{
    [Fact]
    public void Of_ClausesUnderAHeading_AreItsUntilTheNext() =>
        Assert.Equal(["岳池县公安局", "岳池县公安局", "岳池县公安局", "岳池县水利局", "岳池县水利局"], Names("县公安局：", "维护秩序；", "依法查处。", "县水利局", "加强巡查。"));

    [Fact]
    public void Of_ClausesBeforeAnyHeading_AreNobodys() => Assert.Equal(["", "岳池县公安局"], Names("做好指导；", "县公安局："));

    [Fact]
    public void Of_ClauseWithASubjectUnderAHeading_IsItsOwn() =>
        Assert.Equal(["岳池县公安局", "岳池县民政局"], Names("县公安局：", "县民政局负责救助；"));

    [Fact]
    public void Of_HeadingOfSeveral_GivesAllOfThem() =>
        Assert.Equal(["岳池县公安局、岳池县水利局", "岳池县公安局、岳池县水利局"], Names("县公安局、水利局：", "开展联合检查。"));

    [Fact]
    public void Of_PartyGroupOfTheOrgan_IsNotTheOrgan() => Assert.Equal([""], Names("县政协党组研究方案；"));

    [Fact]
    public void Of_PeopleOfTheOrgan_AreNotTheOrgan() => Assert.Equal([""], Names("县人大代表、县政协委员开展视察；"));

    private static IEnumerable<string> Names(params string[] clauses) =>
        Performers.Of([.. clauses.Select(text => new Clause(null, text, 1))], Place.ItemNames("岳池县"), isTownships: false)
            .Select(of => string.Join('、', of.Select(department => department.Name)));
}
