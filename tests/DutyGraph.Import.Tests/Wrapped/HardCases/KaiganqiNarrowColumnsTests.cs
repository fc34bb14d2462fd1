using DutyGraph.Core;

namespace DutyGraph.Import.Tests;

// The columns of category, name and department are 5 to 7 characters wide: words break anywhere, a separator may begin a line (kaiganqi 1713, 1830, 3484),
// a name's line may begin with 市 as a department does (248, 3095, 4309), and a short department shares its line with the next column (4313).
public sealed class KaiganqiNarrowColumnsTests
{
    [Theory]
    [InlineData(2, "市级以上党内表彰激励工作", "市委组织部")]
    [InlineData(15, "引导企事业单位设立岗位，接纳大中专院校学生实习、见习", "市教育局、人社局、财政局")]
    [InlineData(46, "家养动物（宠物）的管理及流浪犬、猫的控制和处置管理工作", "市公安局、农业农村局、市监局、卫健委、城管局")]
    [InlineData(49, "铁路护路联防工作", "市委政法委、网信办，市公安局、应急管理局、教育局、交通局、农业农村局、城管局、水利局")]
    [InlineData(69, "水污染防治和监督管理工作", "州生态环境局奎屯市分局，市水利局、卫健委、农业农村局")]
    [InlineData(85, "对本辖区工程施工现场市容环境卫生的监管", "市住建局、城管局")]
    [InlineData(102, "安全生产监督检查工作", "市应急管理局、商工局、公安局、住建局、交通局、水利局、农业农村局、市监局等其他负有安全生产监督管理职责的部门")]
    [InlineData(116, "市场主体设立、变更登记辅助工作", "市市监局")]
    [InlineData(121, "党史、地方志、年鉴编纂工作", "市委党史研究室（地方志办公室）")]
    [InlineData(122, "落实“一网统管”数字化治理体系相关工作要求，加强政府网站建设，指导群众使用相关政务数字化应用", "市人民政府办公室（市数字化发展局）")]
    public void Read_NarrowCells_TellsNameFromDepartments(int number, string name, string departments)
    {
        var item = Lists.Item(Lists.Kaiganqi, DutyList.Assist, number);

        Assert.Equal((name, departments), (item.Name, item.DepartmentsPrinted));
    }

    [Fact]
    public void Read_DepartmentSharesItsLine_LeavesTheRestToTheSuperior() =>
        Assert.Equal("规范市场主体住所（经营场所）核准登记工作。", Assert.Single(Lists.Item(Lists.Kaiganqi, DutyList.Assist, 116).Superior).Text);

    [Theory]
    [InlineData(102, "应急管理及消防")]
    [InlineData(123, "教育培训监管")]
    public void Read_CategoryOverTwoLines_IsJoined(int number, string category) =>
        Assert.Equal(category, Lists.Item(Lists.Kaiganqi, DutyList.Assist, number).Category);
}
