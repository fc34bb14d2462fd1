using static DutyGraph.Core.Tests.Matters;

namespace DutyGraph.Core.Tests;

public sealed class TopicIndexTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Update_TownshipsThatComeAndGo_AreWhatTheResolverMakesOfThoseThatStay(int seed)
    {
        var random = new Random(seed);
        var townships = MatterPool.Duties(townships: 9, seed).GroupBy(duty => duty.TownshipId).Select(township => township.ToArray()).ToArray();
        var index = new TopicIndex(TopicRules.None);
        var there = new List<Duty[]>();
        for (var step = 0; step < 40; step++)
        {
            var township = townships[random.Next(townships.Length)];
            if (there.Remove(township))
            {
                index.Update([], township.Select(duty => duty.Id));
            }
            else
            {
                there.Add(township);
                index.Update(township, []);
            }

            Assert.Equal(TopicResolver.Resolve(there.SelectMany(duties => duties)).Select(All), index.Topics.Select(All));
        }
    }

    [Fact]
    public void Update_WordingWithMoreProfilesThanAreCompared_IsWhatTheResolverMakesOfThoseThatStay()
    {
        var random = new Random(7);
        Duty[] duties =
        [
            Duty(Liugong, 1, "农业灌溉收费调整", DutyList.Assist, [Clause(3), Clause(17)]),
            .. Enumerable.Range(0, 20).Select(number => Duty(
                $"{(char)('甲' + number)}县{(char)('甲' + number)}镇", 1, "农业水价综合改革政策宣传", DutyList.Assist, [Clause(number), Clause(number + 1)])),
        ];
        var index = new TopicIndex(TopicRules.None);
        var there = new List<Duty>();
        for (var step = 0; step < 120; step++)
        {
            var duty = duties[random.Next(duties.Length)];
            if (there.Remove(duty))
            {
                index.Update([], [duty.Id]);
            }
            else
            {
                there.Add(duty);
                index.Update([duty], []);
            }

            Assert.Equal(TopicResolver.Resolve(there).Select(All), index.Topics.Select(All));
        }

        static string Clause(int number) => $"第{(char)('一' + number)}{(char)('丁' + 3 * number)}项制定年度农业水价综合改革政策宣传方案，提供水价综合改革的宣传资料并上报水利局。";
    }

    [Fact]
    public void Update_TellsWhatChanged_ForWhoeverKeepsTheTopics()
    {
        var random = new Random(5);
        var townships = MatterPool.Duties(townships: 9, seed: 5).GroupBy(duty => duty.TownshipId).Select(township => township.ToArray()).ToArray();
        var index = new TopicIndex(TopicRules.None);
        var there = new HashSet<string>();
        var topics = new Dictionary<string, Topic>();
        var members = new Dictionary<string, TopicMembership>();
        for (var step = 0; step < 40; step++)
        {
            var township = townships[random.Next(townships.Length)];
            var goes = there.Remove(township[0].TownshipId);
            var changes = index.Update(goes ? [] : township, goes ? township.Select(duty => duty.Id) : []);
            if (goes)
            {
                Assert.All(township, duty => members.Remove(duty.Id));
            }
            else
            {
                there.Add(township[0].TownshipId);
            }

            Assert.All(changes.Gone, id => Assert.True(topics.Remove(id)));
            foreach (var topic in changes.Changed)
            {
                topics[topic.Id] = topic;
            }

            foreach (var member in changes.Members)
            {
                members[member.DutyId] = member;
            }

            Assert.Equal(index.Topics.Select(topic => topic.Topic).OrderBy(topic => topic.Id), topics.Values.OrderBy(topic => topic.Id));
            Assert.Equal(
                index.Topics.SelectMany(topic => topic.Members, (topic, member) => $"{member.DutyId} {topic.Topic.Id} {member.Score}").Order(),
                members.Values.Where(member => member.TopicId is not null).Select(member => $"{member.DutyId} {member.TopicId} {member.Score}").Order());
        }
    }

    [Fact]
    public void Update_AnotherTownshipOfKnownWording_TellsOnlyOfItself()
    {
        var index = new TopicIndex(TopicRules.None);
        index.Update([Duty(Liugong, 1, "地名管理"), Duty(Qitai, 1, "地名管理"), Duty(Liugong, 2, "湿地保护工作"), Duty(Qitai, 2, "湿地保护工作")], []);

        var changes = index.Update([Duty(Zhaosu, 1, "地名管理工作")], []);

        Assert.Equal([NodeId.Duty(Zhaosu, "2025-07", DutyList.Basic, 1)], changes.Members.Select(member => member.DutyId));
        Assert.Equal(["topic:地名管理"], changes.Changed.Select(topic => topic.Id));
        Assert.Empty(changes.Gone);
    }

    [Fact]
    public void Update_DutyThatIsThere_IsRefused()
    {
        var index = new TopicIndex(TopicRules.None);
        index.Update([Duty(Liugong, 1, "地名管理")], []);

        Assert.Throws<ArgumentException>(() => index.Update([Duty(Liugong, 1, "地名管理")], []));
    }
}
