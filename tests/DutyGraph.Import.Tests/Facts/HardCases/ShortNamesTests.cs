namespace DutyGraph.Import.Tests;

// liugong 264 and 291, zhaosu 231 and 350, and all of dashitou print departments by other names than their own:
// 昌吉市住建局, the misprint 商务局和工业信息化局, the misreading 广播电视台和旅游局, the party's 编办 without 委.
public sealed class ShortNamesTests
{
    [Theory]
    [InlineData(Lists.Liugong, "昌吉市住房和城乡建设局", "昌吉市住建局")]
    [InlineData(Lists.Liugong, "昌吉市商务和工业信息化局", "昌吉市商务局和工业信息化局")]
    [InlineData(Lists.Liugong, "昌吉州生态环境局昌吉市分局", "昌吉州生态环境局昌吉分局")]
    [InlineData(Lists.Zhaosu, "昭苏县财政局", "财政局")]
    [InlineData(Lists.Zhaosu, "伊犁州生态环境局昭苏县分局", "州生态环境局昭苏县分局")]
    [InlineData(Lists.Dashitou, "木垒县委机构编制委员会办公室", "木垒县机构编制委员会办公室")]
    [InlineData(Lists.Dashitou, "木垒县文化体育广播电视和旅游局", "木垒县文化体育广播电视台和旅游局")]
    [InlineData(Lists.Qitai, "奇台县总工会", "县总工会")]
    [InlineData(Lists.Kaiganqi, "奎屯市商务和工业信息化局", "市商务工信局")]
    public void Read_DepartmentPrintedByAnotherName_KeepsItAsAnAlias(string list, string name, string alias) =>
        Assert.Contains(alias, Assert.Single(FactsOf.List(list).Departments, department => department.Name == name).Aliases);

    [Theory]
    [InlineData(Lists.Liugong, "昌吉州生态环境局昌吉市分局", "kind:生态环境局", "division:652300")]
    [InlineData(Lists.Qitai, "国家统计局奇台调查队", "kind:国家统计局调查队", "division:652325")]
    [InlineData(Lists.Zhaosu, "昭苏县委组织部", "kind:组织部", "division:654026")]
    public void Read_Department_HasItsKindAndTheDivisionThatBeginsItsName(string list, string name, string kind, string division)
    {
        var department = Assert.Single(FactsOf.List(list).Departments, department => department.Name == name);

        Assert.Equal((kind, division), (department.KindId, department.DivisionId));
    }
}
