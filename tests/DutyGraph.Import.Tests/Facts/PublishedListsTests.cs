using System.Text.Json;
using DutyGraph.Core;

namespace DutyGraph.Import.Tests;

public sealed class PublishedListsTests
{
    public static TheoryData<string> All => Lists.All;

    [Fact]
    public void Read_FivePublishedLists_LinkAssistItemsTo862PrintedDepartmentsAnd13InferredOnes()
    {
        string[] lists = [Lists.Liugong, Lists.Qitai, Lists.Zhaosu, Lists.Dashitou, Lists.Kaiganqi];

        Assert.Equal(862 + 13, lists.SelectMany(list => FactsOf.List(list).Duties).Where(duty => duty.List == DutyList.Assist)
            .Sum(duty => duty.DepartmentIds.Length));
    }

    [Theory]
    [InlineData(Lists.Liugong, "昌吉市六工镇", "2025-01", 136, 94, 30)]
    [InlineData(Lists.Qitai, "奇台县奇台镇", "2025-07", 85, 68, 26)]
    [InlineData(Lists.Zhaosu, "昭苏县昭苏镇", "2025-07", 89, 128, 52)]
    [InlineData(Lists.Kaiganqi, "奎屯市开干齐乡", null, 87, 123, 51)]
    [InlineData(Lists.Dashitou, "木垒县大石头乡", "2025-07", 105, 103, 37)]
    public void Read_PublishedList_HasItsTownshipEditionAndItems(string list, string township, string? edition, int basic, int assist, int reclaimed)
    {
        var facts = FactsOf.List(list);

        Assert.Equal((township, edition), (facts.Township.FullName, facts.Document.Edition));
        Assert.Equal([basic, assist, reclaimed], facts.Duties.CountBy(duty => duty.List).OrderBy(count => count.Key).Select(count => count.Value));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Read_PublishedListTwice_GivesTheSameFactsByteForByte(string list)
    {
        var path = Path.Combine(ImportFolder.Own, "sources", list + ".txt");
        var again = new ListReader(ReferenceTables.Read(Reference.Folder), Corrections.None).Read(path, File.ReadAllBytes(path)).Facts;

        Assert.Equal(JsonSerializer.Serialize(FactsOf.List(list)), JsonSerializer.Serialize(again));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Read_PublishedList_NamesNoIdThatIsNotThere(string list)
    {
        var facts = FactsOf.List(list);
        var responsibilities = facts.Duties.SelectMany(duty => duty.SuperiorResponsibilities.Concat(duty.TownshipResponsibilities)).ToList();

        Assert.Empty(facts.Duties.SelectMany(duty => duty.DepartmentIds)
            .Concat(responsibilities.SelectMany(clause => clause.PerformerIds.Concat(clause.ReportsToIds)))
            .Except(facts.Departments.Select(department => department.Id)));
        Assert.Empty(facts.Duties.SelectMany(duty => duty.ActIds).Concat(responsibilities.SelectMany(clause => clause.ActIds))
            .Except(facts.LegalActs.Select(act => act.Id)));
        Assert.Empty(facts.Duties.Select(duty => duty.CategoryId).Except(facts.Categories.Select(category => category.Id)));
        Assert.Empty(facts.Departments.Select(department => department.DivisionId).Except(facts.Divisions.Select(division => division.Id)));
        Assert.Empty(facts.Divisions.Select(division => division.ParentId).OfType<string>().Except(facts.Divisions.Select(division => division.Id)));
    }

    [Fact]
    public void Read_ListWithoutATitle_IsCalledByItsTownship() => Assert.Equal("奎屯市开干齐乡履职事项清单", FactsOf.List(Lists.Kaiganqi).Document.Title);

    [Fact]
    public void Read_ActNamedInSeveralClauses_IsCitedOnceByTheDutyAndByEachClause()
    {
        var duty = Assert.Single(FactsOf.Read(FactsOf.Document("1|市场监管|《物业管理条例》宣传|县公安局|1.执行《中华人民共和国公路法》；2.执行《物业管理条例》。|做好配合。")).Facts!.Duties);

        Assert.Equal<string>(["act:物业管理条例", "act:中华人民共和国公路法"], duty.ActIds);
        Assert.Equal(["act:中华人民共和国公路法", "act:物业管理条例"], duty.SuperiorResponsibilities.Select(clause => Assert.Single(clause.ActIds)));
    }

    [Fact]
    public void Read_OrganThatNoTableHas_IsUnderstoodInClausesToo()
    {
        var duty = Assert.Single(FactsOf.Read(FactsOf.Document("1|乡村振兴|葡萄种植|县葡萄产业发展中心|县葡萄产业发展中心负责指导。|上报县葡萄产业发展中心。")).Facts!.Duties);

        Assert.Equal("department:岳池县葡萄产业发展中心", Assert.Single(Assert.Single(duty.SuperiorResponsibilities).PerformerIds));
        Assert.Equal("department:岳池县葡萄产业发展中心", Assert.Single(Assert.Single(duty.TownshipResponsibilities).ReportsToIds));
    }
}
