namespace DutyGraph.Import.Tests;

public sealed class DepartmentCellTests
{
    [Theory]
    [InlineData("昭苏县", "县委组织部、编办，县人社局", "昭苏县委组织部 昭苏县委机构编制委员会办公室 昭苏县人力资源和社会保障局")]
    [InlineData("昭苏县", "县市监局、公安局、卫健委、农业农村局，县委宣传部、网信办", "昭苏县市场监督管理局 昭苏县公安局 昭苏县卫生健康委员会 昭苏县农业农村局 昭苏县委宣传部 昭苏县委网络安全和信息化委员会办公室")]
    [InlineData("昭苏县", "州生态环境局昭苏县分局，县水利局、卫健委", "伊犁州生态环境局昭苏县分局 昭苏县水利局 昭苏县卫生健康委员会")]
    [InlineData("昭苏县", "县消防救援局、公安局，州生态环境局昭苏县分局", "昭苏县消防救援局 昭苏县公安局 伊犁州生态环境局昭苏县分局")]
    [InlineData("昭苏县", "县应急管理局、市监局等其他负有安全生产监督管理职责的部门", "昭苏县应急管理局 昭苏县市场监督管理局")]
    [InlineData("昭苏县", "县政府办（数字化发展局）", "昭苏县人民政府办公室")]
    [InlineData("昭苏县", "县委党史研究室(地方志办公室)", "昭苏县委党史研究室")]
    [InlineData("昭苏县", "县教育局、市监局、科学技术局、县 公 安局", "昭苏县教育局 昭苏县市场监督管理局 昭苏县科学技术局 昭苏县公安局")]
    [InlineData("奎屯市", "市委政法委，发改委、公安局、供电公司", "奎屯市委政法委员会 奎屯市发展和改革委员会 奎屯市公安局 奎屯市供电公司")]
    [InlineData("奎屯市", "市市监局、发改委", "奎屯市市场监督管理局 奎屯市发展和改革委员会")]
    [InlineData("奎屯市", "市消防救援局、城管局、应急管理局等部门", "奎屯市消防救援局 奎屯市城市管理局 奎屯市应急管理局")]
    [InlineData("奎屯市", "市委网信办，市农业农村局、市人民政府办公室（市数字化发展局）", "奎屯市委网络安全和信息化委员会办公室 奎屯市农业农村局 奎屯市人民政府办公室")]
    [InlineData("昌吉市", "昌吉市城市管理局、 昌吉市市场监督管理局、 昌吉市住建局", "昌吉市城市管理局 昌吉市市场监督管理局 昌吉市住房和城乡建设局")]
    [InlineData("昌吉市", "昌吉市商务局和工业信息化局", "昌吉市商务和工业信息化局")]
    [InlineData("昌吉市", "昌吉州生态环境局昌吉分局", "昌吉州生态环境局昌吉市分局")]
    [InlineData("昌吉市", "国家统计局昌吉调查队", "国家统计局昌吉调查队")]
    [InlineData("奇台县", "奇台县应急管理局及其他负有安全生产监督管理职责的部门", "奇台县应急管理局")]
    [InlineData("奇台县", "国家统计局奇台调查队", "国家统计局奇台调查队")]
    [InlineData("木垒县", "木垒县机构编制委员会办公室", "木垒县委机构编制委员会办公室")]
    [InlineData("木垒县", "木垒县文化体育广播电视台和旅游局、木垒县商务科技和工业信息化局", "木垒县文化体育广播电视和旅游局 木垒县商务科技和工业信息化局")]
    [InlineData("木垒县", "木垒县人大、木垒县政协", "木垒县人大 木垒县政协")]
    public void Read_CellOfThePublishedLists_NamesTheDepartments(string county, string cell, string expected) =>
        Assert.Equal(expected, Place.Read(county, cell));

    [Theory]
    [InlineData("南京市鼓楼区", "区民政局、市生态环境局鼓楼分局", "南京市鼓楼区民政局 南京市生态环境局鼓楼区分局")]
    [InlineData("南京市鼓楼区", "中共鼓楼区委组织部、区残联", "南京市鼓楼区委组织部 南京市鼓楼区残疾人联合会")]
    [InlineData("鄂温克族旗", "旗委宣传部，旗林草局、农牧局", "鄂温克族旗委宣传部 鄂温克族旗林业和草原局 鄂温克族旗农牧局")]
    [InlineData("济源市", "市水利局、工信局", "济源市水利局 济源市工业和信息化局")]
    [InlineData("岳池县", "县生态环境分局", "广安市生态环境局岳池县分局")]
    [InlineData("岳池县", "县生态环境局分局", "广安市生态环境局岳池县分局")]
    [InlineData("岳池县", "国网岳池县供电公司、国家税务总局岳池县税务局", "国网岳池县供电公司 国家税务总局岳池县税务局")]
    [InlineData("岳池县", "重庆市公安局、县公安局", "重庆市公安局 岳池县公安局")]
    [InlineData("南京市鼓楼区", "共青团南京市鼓楼区委、团区委、区团委", "南京市鼓楼区共青团委员会 南京市鼓楼区共青团委员会 南京市鼓楼区共青团委员会")]
    [InlineData("南京市鼓楼区", "区直机关工委、南京市规划和自然资源局鼓楼分局", "南京市鼓楼区委直属机关工作委员会 南京市规划和自然资源局鼓楼区分局")]
    [InlineData("南京市鼓楼区", "南京市鼓楼生态环境局、鼓楼区城管委", "南京市鼓楼生态环境局 南京市鼓楼区城市管理委员会")]
    [InlineData("南丹县", "中国人民银行南丹县支行、河池市南丹生态环境局、县档案馆", "中国人民银行南丹县支行 河池市南丹生态环境局 南丹县档案馆")]
    [InlineData("南丹县", "河池市南丹县水利局、市南丹生态环境局、共青团南丹县委员会", "南丹县水利局 河池市南丹生态环境局 南丹县共青团委员会")]
    [InlineData("石河子市", "师市应急管理局", "石河子市应急管理局")]
    public void Read_CellFromElsewhereInChina_NamesTheDepartments(string county, string cell, string expected) =>
        Assert.Equal(expected, Place.Read(county, cell));

    [Theory]
    [InlineData("县公安局，、县水利局、", "岳池县公安局 岳池县水利局")]
    [InlineData("、县公安局和县水利局", "岳池县公安局 岳池县水利局")]
    [InlineData("县公安局县水利局", "岳池县公安局 岳池县水利局")]
    [InlineData("县公安局、各乡镇（街道）、相关部门", "岳池县公安局")]
    [InlineData("牵头单位：县公安局；配合单位：县水利局（河长办）", "岳池县公安局 岳池县水利局")]
    [InlineData("县葡萄产业发展中心、县水利局", "岳池县葡萄产业发展中心 岳池县水利局")]
    [InlineData("县财政局国库支付中心", "岳池县财政局国库支付中心")]
    public void Read_OddCell_LosesNoDepartmentAndAddsNone(string cell, string expected) => Assert.Equal(expected, Place.Read("岳池县", cell));

    [Fact]
    public void Read_KindThatNoTableHas_IsKeptAsPrintedWithoutAKind() =>
        Assert.Null(Assert.Single(DepartmentCell.Read("县葡萄产业发展中心", Place.Names("岳池县"))).Department!.Kind);
}
