namespace DutyGraph.Import.Tests;

public sealed class PartnersTests
{
    private const string Both = "岳池县公安局、岳池县水利局";
    private const string First = "岳池县公安局";

    [Theory]
    [InlineData("县公安局会同县水利局开展检查；", Both)]
    [InlineData("县公安局联合县水利局等部门开展检查；", Both)]
    [InlineData("县公安局加强统筹，会同县水利局开展检查；", Both)]
    [InlineData("县公安局牵头，与县水利局共同开展检查；", Both)]
    [InlineData("县委组织部会同县水利局开展检查；", "岳池县委组织部、岳池县水利局")]
    [InlineData("县公安局与县水利局，镇人民政府共同开展检查；", Both)]
    public void PerformersOf_DepartmentJoinedToTheSubject_DoesTheWorkToo(string clause, string expected) => Assert.Equal(expected, Performed(clause));

    [Theory]
    [InlineData("县公安局会同镇、村开展检查；")]
    [InlineData("县公安局会同有关部门开展检查；")]
    [InlineData("县公安局检查，与县水利局沟通；")]
    [InlineData("县公安局督促企业联合县水利局开展演练；")]
    [InlineData("县公安局组织群众会同县水利局开展演练；")]
    [InlineData("县公安局公布会同县水利局的名单；")]
    public void PerformersOf_WhoDoesNotJoin_IsNoPartner(string clause) => Assert.Equal(First, Performed(clause));

    [Fact]
    public void PerformersOf_PartnerOfASubjectThatIsNotPrinted_DoesTheWork() => Assert.Equal("岳池县水利局", Performed("会同县水利局开展检查；"));

    [Fact]
    public void PerformersOf_PartnerUnderAHeading_WorksWithTheHeadings() => Assert.Equal(Both, Performed("县公安局：", "会同县水利局开展检查；"));

    [Fact]
    public void PerformersOf_TownshipsClause_HasNoPartners() =>
        Assert.Equal(First, Join(Performers.Of([new Clause(null, "县公安局会同县水利局开展检查；", 1)], Place.ItemNames("岳池县"), isTownships: true)[0]));

    private static string Performed(params string[] clauses) =>
        Join(Performers.Of([.. clauses.Select(text => new Clause(null, text, 1))], Place.ItemNames("岳池县"), isTownships: false)[^1]);

    private static string Join(IEnumerable<DepartmentMention> departments) => string.Join('、', departments.Select(department => department.Name));
}
