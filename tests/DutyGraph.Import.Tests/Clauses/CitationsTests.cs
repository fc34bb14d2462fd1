using DutyGraph.Core;

namespace DutyGraph.Import.Tests;

public sealed class CitationsTests
{
    [Theory]
    [InlineData("中华人民共和国公路法", LegalActKind.Law)]
    [InlineData("物业管理条例", LegalActKind.Regulation)]
    [InlineData("住宅室内装饰装修管理办法", LegalActKind.Rule)]
    [InlineData("自治区实施〈地方党政领导干部安全生产责任制规定〉细则", LegalActKind.Rule)]
    [InlineData("户口居民身份证管理工作规范", LegalActKind.Standard)]
    [InlineData("自然灾害情况统计调查制度", LegalActKind.Standard)]
    [InlineData("城镇燃气管理办法（试行）", LegalActKind.Rule)]
    public void ActsIn_TitleThatEndsLikeOne_IsAnActOfItsKind(string title, LegalActKind kind)
    {
        var act = Assert.Single(Citations.ActsIn($"依照《{title}》做好工作"));

        Assert.Equal((NodeId.LegalAct(title), title, kind), (act.Id, act.Title, act.Kind));
        Assert.Empty(Citations.FormsIn($"依照《{title}》做好工作"));
    }

    [Fact]
    public void ActsIn_RadicalsVariantsAndTraditionalCharacters_AreOneAct()
    {
        var acts = Citations.ActsIn("《⼟地调\u67FB条例》《土地調查條例》《土地调查条例》");

        Assert.Equal("act:土地调查条例", Assert.Single(acts).Id);
    }

    [Theory]
    [InlineData("动物检疫合格证明")]
    [InlineData("烟花爆竹经营(零售)许可证")]
    [InlineData("行政处罚听证告知书")]
    [InlineData("昌吉市援疆项目贫困白内障患者复明手术筛查交接单")]
    public void FormsIn_TitleOfAPaper_IsAForm(string title)
    {
        Assert.Equal<string>([title], Citations.FormsIn($"出具《{title}》；"));
        Assert.Empty(Citations.ActsIn($"出具《{title}》；"));
    }

    [Fact]
    public void ActsIn_TitleInsideATitle_IsNoActOfItsOwn() =>
        Assert.Equal("新疆维吾尔自治区实施《中华人民共和国水法》办法", Assert.Single(Citations.ActsIn("《新疆维吾尔自治区实施《中华人民共和国水法》办法》")).Title);

    [Fact]
    public void ActsIn_HalfWidthBrackets_AreTheSameActAsFullWidth() =>
        Assert.Single(Citations.ActsIn("《城镇燃气管理办法(试行)》和《城镇燃气管理办法（试行）》"));

    [Fact]
    public void FormsIn_TitleBrokenByAWrap_IsJoined() => Assert.Equal<string>(["高考报名登记表"], Citations.FormsIn("《高考 报名登记表》"));

    [Fact]
    public void ActsIn_MarkWithoutItsPair_NamesNothing() => Assert.Empty(Citations.ActsIn("依照《中华人民共和国公路法"));
}
