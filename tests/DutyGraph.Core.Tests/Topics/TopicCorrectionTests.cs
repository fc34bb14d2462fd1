using static DutyGraph.Core.Tests.Matters;

namespace DutyGraph.Core.Tests;

public sealed class TopicCorrectionTests
{
    private static readonly Duty Here = Duty(Liugong, 1, "地名管理");
    private static readonly Duty There = Duty(Qitai, 1, "地名管理");
    private static readonly Duty Elsewhere = Duty(Zhaosu, 1, "行政区划界线联检");
    private static readonly Duty Boundary = Duty(Qitai, 2, "行政区划界线联检");

    [Fact]
    public void Resolve_DutyThatBelongsElsewhere_IsThereForTheReason()
    {
        var topics = TopicResolver.Resolve([Here, There, Elsewhere, Boundary], Rules(new TopicCorrection(Here.Id, Same: true, Elsewhere.Id, "县政府答复")));

        var member = Assert.Single(Assert.Single(topics).Members, member => member.DutyId == Here.Id);
        Assert.Equal(1, member.Score);
        Assert.Equal("按更正表归入：县政府答复 by correction: 县政府答复", Assert.Single(member.Reasons));
        Assert.Equal(["奇台镇B2 六工镇B1 昭苏镇B1"], Groups([Here, There, Elsewhere, Boundary], Rules(new TopicCorrection(Here.Id, Same: true, Elsewhere.Id, "县政府答复"))));
    }

    [Fact]
    public void Resolve_DutyThatIsAnotherMatter_IsKeptOutOfItAndMovesNobodyElse()
    {
        var third = Duty(Zhaosu, 2, "地名管理工作");

        Assert.Equal(["奇台镇B1 昭苏镇B2"], Groups([Here, There, third], Rules(new TopicCorrection(Here.Id, Same: false, There.Id, "范围不同"))));
    }

    [Fact]
    public void Resolve_OrderOfDuties_ChangesNothing()
    {
        Duty[] duties = [Here, There, Elsewhere, Boundary, Duty(Zhaosu, 2, "地名管理工作")];
        var rules = Rules(new TopicCorrection(Here.Id, Same: false, There.Id, "甲"), new TopicCorrection(Boundary.Id, Same: true, There.Id, "乙"));

        Assert.Equal(TopicResolver.Resolve(duties, rules).Select(All), TopicResolver.Resolve(duties.Reverse(), rules).Select(All));
    }
}
