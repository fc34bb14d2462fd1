namespace DutyGraph.Import.Tests;

public sealed class ItemNamesTests
{
    private const string Cell = "县应急管理局、公安局、住建局、市监局、水利局，县委统战部";

    [Theory]
    [InlineData("县公安、住建、市场监管等其他负有安全监督管理职责的部门实施监督检查", "岳池县公安局、岳池县住房和城乡建设局、岳池县市场监督管理局")]
    [InlineData("应急、水利等部门会商", "岳池县应急管理局、岳池县水利局")]
    [InlineData("应急管理等部门审批", "岳池县应急管理局")]
    [InlineData("应急管理部门审批", "岳池县应急管理局")]
    public void ListAt_SectorsOfTheCell_AreItsDepartments(string text, string expected) => Assert.Equal(expected, Read(text, Cell));

    [Theory]
    [InlineData("县公安、教育等部门")]
    [InlineData("教育部门")]
    [InlineData("公安、住建开展检查")]
    [InlineData("有关部门")]
    public void ListAt_WordThatNamesNoneOfThem_NamesNobody(string text) => Assert.Null(Read(text, Cell));

    [Fact]
    public void ListAt_SectorOfTwoDepartments_NamesNobody() => Assert.Null(Read("公安等部门", "县公安局、公安局交通警察大队"));

    [Fact]
    public void ListAt_SectorWithoutACell_NamesNobody() => Assert.Null(Read("应急管理等部门", ""));

    [Fact]
    public void ListAt_BareWordForADepartmentOfTheCell_IsIt() => Assert.Equal("岳池县委统一战线工作部", Read("统战部研究", Cell));

    [Fact]
    public void ListAt_BareWordForAnother_NamesNobody() => Assert.Null(Read("宣传部研究", Cell));

    [Fact]
    public void ListAt_Sector_IsNoOtherNameOfItsDepartment() =>
        Assert.Equal("岳池县应急管理局", Assert.Single(Place.ItemNames("岳池县", Cell).ListAt("应急管理等部门", 0)!.Departments).Printed);

    private static string? Read(string text, string cell) => Place.ItemNames("岳池县", cell).ListAt(text, 0) is { } list
        ? string.Join('、', list.Departments.Select(department => department.Name)) : null;
}
