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
