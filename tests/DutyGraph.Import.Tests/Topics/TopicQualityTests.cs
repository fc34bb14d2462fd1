using DutyGraph.Core;

namespace DutyGraph.Import.Tests;

/// <summary>The topics of the five published lists.</summary>
public sealed class TopicQualityTests
{
    private static readonly Lazy<Facts[]> Published = new(() => [.. ImportFolder.Read(ImportFolder.Own, ImportFolder.Own).Facts]);

    private static IEnumerable<Duty> Duties => Published.Value.SelectMany(facts => facts.Duties);

    [Theory]
    [InlineData("tune", 0.97, 0.95)]
    [InlineData("held-out", 0.97, 0.95)]
    public void Resolve_FiveLists_AgreeWithAReader(string half, double precision, double recall)
    {
        var quality = LabelledPairs.Read().Judge(TopicResolver.Resolve(Duties), half);

        Assert.True(quality.Precision >= precision, $"precision {quality.Precision:0.000}: {string.Join(' ', quality.Wrong)}");
        Assert.True(quality.Recall >= recall, $"recall {quality.Recall:0.000}: {string.Join(' ', quality.Missed)}");
    }

    [Fact]
    public void Resolve_FiveLists_HaveAtMostOneItemOfATownshipAndList() => Assert.All(
        TopicResolver.Resolve(Duties),
        topic => Assert.DoesNotContain(topic.Members.GroupBy(member => NodeId.ReadDuty(member.DutyId) with { Number = 0 }), items => items.Count() > 1));

    // A matter that the township splits, or for which it competes, may be grouped differently without it: three of 171 topics without liugong, none without
    // any other township.
    [Theory]
    [MemberData(nameof(Lists.All), MemberType = typeof(Lists))]
    public void Resolve_WithoutATownship_LeavesTheTopicsThatItHasNoPartIn(string list)
    {
        var gone = Published.Value.Single(facts => facts.Document.FileName == list + ".txt").Township.Id;
        var before = TopicResolver.Resolve(Duties).Where(topic => topic.Members.All(member => NodeId.ReadDuty(member.DutyId).TownshipId != gone)).ToArray();
        var after = TopicResolver.Resolve(Duties.Where(duty => duty.TownshipId != gone)).ToDictionary(topic => topic.Topic.Id);

        Assert.InRange(before.Count(topic => !Holds(after.GetValueOrDefault(topic.Topic.Id), topic)), 0, list == Lists.Liugong ? 3 : 0);

        static bool Holds(ResolvedTopic? now, ResolvedTopic then) =>
            now is not null
            && now.Topic.Name == then.Topic.Name
            && now.Members.Select(member => member.DutyId).SequenceEqual(then.Members.Select(member => member.DutyId));
    }

    [Fact]
    public void Learn_FiveLists_GivesTheTableOfWeights()
    {
        var learned = GramWeights.Learn([.. Published.Value.Select(facts => (IReadOnlyCollection<Duty>)[.. facts.Duties])]).ToArray();

        Assert.All(learned, row => Assert.Equal(row.Weight, GramWeights.Of(row.Gram), 0.006));
    }
}
