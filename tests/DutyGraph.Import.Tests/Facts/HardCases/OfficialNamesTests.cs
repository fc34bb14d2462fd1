namespace DutyGraph.Import.Tests;

/// <summary>A department keeps its own official name; its kind joins it with the departments of other counties that have other names. An organ and its office
/// are different departments.</summary>
public sealed class OfficialNamesTests
{
    [Theory]
    [InlineData(Lists.Dashitou, "木垒县商务科技和工业信息化局", "kind:商务和工业信息化局")]
    [InlineData(Lists.Dashitou, "木垒县人大", "kind:人大常委会办公室")]
    [InlineData(Lists.Dashitou, "木垒县政协", "kind:政协办公室")]
    [InlineData(Lists.Dashitou, "木垒县委党史和文献研究室", "kind:党史研究室")]
    [InlineData(Lists.Zhaosu, "昭苏县商务和工业信息化局", "kind:商务和工业信息化局")]
    public void Read_NameThatTheListPrintsInFull_IsTheDepartments(string list, string name, string kind) =>
        Assert.Equal(kind, Assert.Single(FactsOf.List(list).Departments, department => department.Name == name).KindId);

    [Fact]
    public void Read_OrganOfTheCentre_KeepsThePlaceWhereItsNameHasIt() =>
        Assert.Contains(FactsOf.List(Lists.Qitai).Departments, department => department is { Name: "国家统计局奇台调查队", KindId: "kind:国家统计局调查队" });

    [Fact]
    public void Read_NameThatNoListPrintsInFull_IsMadeOfItsKind() =>
        Assert.Equal("岳池县商务和工业信息化局", FactsOf.Departments(FactsOf.Read(FactsOf.Document("1|经济发展|招商|县商务科技和工业信息化局|做好指导。|做好配合。")).Facts!.Duties[0]));
}
