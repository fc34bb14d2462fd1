using static DutyGraph.Core.Tests.Matters;

namespace DutyGraph.Core.Tests;

public sealed class TopicResolverTests
{
    [Theory]
    [InlineData("地名管理", "地名管理工作")]
    [InlineData("负责本镇地名管理工作", "做好本乡地名管理")]
    [InlineData("对村（社区）巡察工作", "对村巡察工作")]
    [InlineData("推荐县级以上党代表工作", "推荐市级以上党代表工作")]
    [InlineData("城镇燃气（含液化气）安全监督管理", "城镇燃气(含瓶装液化气)安全监督管理")]
    [InlineData("组织实施本镇人口普查、经济普查、农业普查工作", "负责本乡经济普查、农业普查、人口普查")]
    [InlineData("做好“双拥”工作", "开展拥军优属拥政爱民工作")]
    [InlineData("国土调查工作", "国土調査工作")]
    [InlineData("落实林长制，负责护林巡林工作", "落实\"林长制\"工作要求,开展巡林护林工作")]
    public void Resolve_OneMatterInOtherWords_IsOneTopic(string name, string other) => Assert.True(AreOne(Duty(Liugong, 1, name), Duty(Qitai, 1, other)));

    [Theory]
    [InlineData("水污染防治和监督管理工作", "土壤污染防治和监督管理工作")]
    [InlineData("草原征占用手续办理工作", "湿地征占用手续办理工作")]
    [InlineData("生产安全事故调查处理", "生产安全事故应急救援工作")]
    [InlineData("食品小作坊、小餐饮店、小食杂店、食品摊贩监督管理", "对食品小作坊、小餐饮店、小食杂店和食品摊贩违法生产经营的处罚")]
    [InlineData("老年人高龄津贴的发放管理", "对违规领取高龄津贴的追缴")]
    [InlineData("开展非法集资宣传工作", "开展禁毒宣传工作")]
    [InlineData("选任人民监督员、陪审员", "人民陪审员选任工作")]
    [InlineData("“两违”和“卫片”整治工作", "卫片图斑治理工作")]
    public void Resolve_NamesThatDifferInAnEssentialWord_AreNoTopic(string name, string other) =>
        Assert.False(AreOne(Duty(Liugong, 1, name), Duty(Qitai, 1, other)));

    [Fact]
    public void Resolve_TwoObjectsInOneNameAndOneOfThem_AreOneTopicWhereClausesAgree()
    {
        string[] clauses = ["对需征占用湿地的申请进行现场调查核实，将核实结果上报县林业和草原局；", "做好已批准征占用湿地的日常巡查，发现超范围占用的及时制止并上报。"];
        Duty[] duties = [Duty(Liugong, 1, "国家湿地公园、湿地征占用手续办理", DutyList.Assist, clauses), Duty(Qitai, 1, "湿地征占用手续办理", DutyList.Assist, clauses)];

        Assert.Single(TopicResolver.Resolve(duties));
    }

    [Fact]
    public void Resolve_OneMatterOnTwoLists_IsADifferingTopic()
    {
        const string Name = "对造成公路路面损坏、污染或者影响公路畅通行为的处罚";

        var topic = Assert.Single(TopicResolver.Resolve([Duty(Liugong, 1, Name), Duty(Zhaosu, 43, Name, DutyList.Reclaimed), Duty(Qitai, 2, "地名管理")])).Topic;

        Assert.Equal((2, true, new DutyCounts(1, 0, 1)), (topic.Townships, topic.Differing, topic.Counts));
    }

    [Fact]
    public void Resolve_MatterThatOneTownshipSplits_IsNeitherHalf() => Assert.Equal(
        [],
        Groups(
        [
            Duty(Liugong, 91, "食品安全监督管理和突发事件应急处置", DutyList.Assist),
            Duty(Zhaosu, 119, "食品安全监督管理工作", DutyList.Assist),
            Duty(Zhaosu, 120, "食品安全突发事件应急处置工作", DutyList.Assist),
        ]));

    [Fact]
    public void Resolve_ClausesWordForWordUnderOtherNames_AreOneTopic()
    {
        string[] clauses = ["制定年度农业水价综合改革政策宣传方案，提供水价综合改革的宣传资料；", "负责向基层下派涉水业务专业技术人员开展培训工作，上报市水利局。"];
        var here = Duty(Liugong, 2, "农业水价综合改革政策宣传及涉水业务培训", DutyList.Assist, clauses);

        var topic = Assert.Single(
            TopicResolver.Resolve([here, Duty(Qitai, 12, "农业灌溉收费调整", DutyList.Assist, [.. clauses.Select(clause => clause.Replace('市', '县'))])]));

        Assert.Contains("职责逐字相同 same clauses, word for word", topic.Members[0].Reasons);
    }

    [Fact]
    public void Resolve_NameThatIsNotPrinted_IsKnownByAMethodOfOneSentence() => Assert.Equal(
        ["奇台镇R25 昭苏镇R50"],
        Groups(
        [
            Duty(Qitai, 25, "", DutyList.Reclaimed, method: "负责对在改善安全生产条件、防止生产安全事故方面取得显著成绩的单位和个人的奖励。"),
            Duty(Qitai, 17, "", DutyList.Reclaimed, method: "负责执法检查、巡查；开展立案登记审查；完成执法文书归档工作。"),
            Duty(Zhaosu, 50, "对在改善安全生产条件、防止生产安全事故方面取得显著成绩的单位和个人的奖励", DutyList.Reclaimed),
            Duty(Zhaosu, 51, "", DutyList.Reclaimed, method: "负责执法检查、巡查；开展立案登记审查；完成执法文书归档工作。"),
        ]));

    [Fact]
    public void Resolve_TwoItemsOfOneTownshipAndList_AreNotOneTopic()
    {
        var groups = Groups([Duty(Liugong, 1, "文物保护工作"), Duty(Qitai, 1, "文物保护宣传工作"), Duty(Qitai, 2, "文物保护工作")]);

        Assert.Equal(["奇台镇B2 六工镇B1"], groups);
    }

    [Fact]
    public void Resolve_MatterPrintedTwiceOnOneList_HasBoth() =>
        Assert.Equal(["奇台镇B1 奇台镇B7 六工镇B1"], Groups([Duty(Liugong, 1, "地名管理"), Duty(Qitai, 1, "地名管理"), Duty(Qitai, 7, "地名管理工作")]));

    [Theory]
    [InlineData("……")]
    [InlineData(" ")]
    [InlineData("负责本镇工作")]
    [InlineData("@")]
    public void Resolve_NamesThatSayNothing_AreNoTopic(string name) => Assert.False(AreOne(Duty(Liugong, 1, name), Duty(Qitai, 1, name)));

    [Fact]
    public void Resolve_MatterOfOneTownship_IsNoTopic() =>
        Assert.Empty(TopicResolver.Resolve([Duty(Liugong, 1, "地名管理"), Duty(Liugong, 1, "地名管理", DutyList.Assist)]));

    [Fact]
    public void Resolve_Name_IsTheOneThatMostDutiesBear() => Assert.Equal(
        "地名管理工作", TopicResolver.Resolve([Duty(Liugong, 1, "地名管理"), Duty(Qitai, 1, "地名管理工作"), Duty(Zhaosu, 1, "地名管理工作")])[0].Topic.Name);

    [Fact]
    public void Resolve_NewMember_LeavesTheId()
    {
        Duty[] before = [Duty(Qitai, 1, "公租房申请、审核、轮候、分配、使用、退出等工作", edition: "2025-01"), Duty(Zhaosu, 1, "公租房申请、审核、分配工作")];
        var id = TopicResolver.Resolve(before)[0].Topic.Id;

        Assert.Equal(id, Assert.Single(TopicResolver.Resolve([.. before, Duty(Liugong, 1, "公共租赁住房申请、审核、轮候、分配、使用、退出")])).Topic.Id);
    }

    [Fact]
    public void Resolve_PublishedForm_NamesTheTopicThatHasIt()
    {
        Duty[] duties = [Duty(Qitai, 1, "公租房申请、审核、轮候、分配、使用、退出等工作", edition: "2025-01"), Duty(Zhaosu, 1, "公租房申请、审核、分配工作")];

        Assert.Equal("topic:公租房申请·审核·分配", TopicResolver.Resolve(duties, new TopicRules([], ["公租房申请·审核·分配"]))[0].Topic.Id);
    }

    [Fact]
    public void Resolve_OrderOfDuties_ChangesNothing()
    {
        Duty[] duties = [.. MatterPool.Duties(townships: 6)];

        Assert.All(Enumerable.Range(0, 5), seed => Assert.Equal(TopicResolver.Resolve(duties).Select(All), Shuffled(duties, seed).Select(All)));
    }
}
