namespace DutyGraph.Import.Tests;

public sealed class HandoverTests
{
    [Theory]
    [InlineData("昌吉市民政局： 依据档案出具证明。", "昌吉市民政局", "依据档案出具证明。")]
    [InlineData("奇台县民政局: 由县民政局负责。", "奇台县民政局", "由县民政局负责。")]
    [InlineData("县人社局 承接方式：由县人社局负责。", "县人社局", "由县人社局负责。")]
    [InlineData("<p>市人社局</p><p>承接方式：由市人社局负责：认定、调查。</p>", "市人社局", "由市人社局负责：认定、调查。")]
    [InlineData("承接部门：区民政局<br>工作方式：受理登记。", "区民政局", "受理登记。")]
    [InlineData("木垒县民政局： 1.公示； 2.审核。", "木垒县民政局", "1.公示； 2.审核。")]
    [InlineData("承接部门：县民政局；工作方式：受理登记。", "县民政局", "受理登记。")]
    [InlineData("1.承接部门：县民政局<br>2.工作方式：受理登记。", "县民政局", "受理登记。")]
    [InlineData("【承接部门】县民政局<br>【工作方式】受理登记。", "县民政局", "受理登记。")]
    [InlineData("责任部门：县民政局<br>履职方式：受理登记。", "县民政局", "受理登记。")]
    [InlineData("县民政局承接。工作方式：受理登记。", "县民政局", "受理登记。")]
    [InlineData("县民政局<br>受理登记。", "县民政局", "受理登记。")]
    public void Read_DepartmentAndMethodInAnyShape_AreToldApart(string cell, string departments, string method)
    {
        var item = Lists.Reclaimed(cell);

        Assert.Equal((departments, method, false), (item.DepartmentsPrinted, item.Method, item.Discontinued));
    }

    [Theory]
    [InlineData("不再开展此项工作")]
    [InlineData("不再开展该项工作。")]
    [InlineData("（不再承担此项工作）")]
    public void Read_GivenUp_HasNeitherDepartmentNorMethod(string cell)
    {
        var item = Lists.Reclaimed(cell);

        Assert.Equal(("", null, true), (item.DepartmentsPrinted, item.Method, item.Discontinued));
        Assert.Empty(item.Issues);
    }

    [Fact]
    public void Read_DepartmentAlone_MissesTheMethod()
    {
        var item = Lists.Reclaimed("县人社局");

        Assert.Equal("县人社局", item.DepartmentsPrinted);
        Assert.Equal("METHOD_MISSING", Assert.Single(item.Issues).Code);
    }
}
