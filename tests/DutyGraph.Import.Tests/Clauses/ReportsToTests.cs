namespace DutyGraph.Import.Tests;

public sealed class ReportsToTests
{
    [Theory]
    [InlineData("将材料送至县残联。")]
    [InlineData("分类整理后移交县残联；")]
    [InlineData("移交登记资料至县残联；")]
    [InlineData("向县残联移交完整的资料；")]
    [InlineData("向县残联提供名单；")]
    [InlineData("填写后交由县残联审核；")]
    [InlineData("及时上报协调县残联入户核实；")]
    [InlineData("收取会费上缴县残联；")]
    [InlineData("将募捐物资上交县残联；")]
    public void Of_WhatIsToldOrHandedOver_GoesToWhomIsNamed(string clause) => Assert.Equal("岳池县残疾人联合会", Read(clause));

    [Theory]
    [InlineData("由本人或家属将材料送至县残联；")]
    [InlineData("督促单位向县残联提供名单；")]
    [InlineData("向县残联申请救助；")]
    [InlineData("领取县残联提供的轮椅；")]
    [InlineData("移交房屋征收部门；")]
    public void Of_WhatOthersHandInOrTheTownshipAsksFor_IsNoReport(string clause) => Assert.Equal("", Read(clause));

    [Fact]
    public void Of_SectorOfTheCell_IsItsDepartment() => Assert.Equal("岳池县应急管理局", Read("审核通过的报应急管理等部门审批。", "县应急管理局、公安局"));

    private static string Read(string clause, string cell = "") =>
        string.Join('、', ReportsTo.Of(clause, Place.ItemNames("岳池县", cell)).Select(department => department.Name));
}
