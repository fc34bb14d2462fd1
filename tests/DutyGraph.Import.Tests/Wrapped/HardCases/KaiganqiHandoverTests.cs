using DutyGraph.Core;

namespace DutyGraph.Import.Tests;

// On RECLAIMED the name wraps, then comes the department on a line of its own, then 承接方式：…
// 不再开展此项工作 stands in their place, on its own line (kaiganqi 4557) or on the item's (4627).
public sealed class KaiganqiHandoverTests
{
    [Fact]
    public void Read_NameOverSeveralLines_EndsBeforeTheDepartment()
    {
        var item = Lists.Item(Lists.Kaiganqi, DutyList.Reclaimed, 19);

        Assert.EndsWith("承压水取水工程等活动的处罚", item.Name, StringComparison.Ordinal);
        Assert.Equal("市水利局", item.DepartmentsPrinted);
        Assert.StartsWith("由市水利局组织执法人员", item.Method, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "出具婚姻状况证明（婚姻关系证明、分居证明）")]
    [InlineData(14, "惠民保征缴工作")]
    public void Read_Discontinued_HasNoDepartment(int number, string name)
    {
        var item = Lists.Item(Lists.Kaiganqi, DutyList.Reclaimed, number);

        Assert.Equal((name, true, "", null), (item.Name, item.Discontinued, item.DepartmentsPrinted, item.Method));
    }
}
