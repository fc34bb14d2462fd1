using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>Topics with what the graph keeps of them.</summary>
/// <param name="Topics">By id.</param>
/// <param name="Members">By the id of the duty.</param>
internal sealed record StoredTopics(IReadOnlyDictionary<string, StoredTopic> Topics, IReadOnlyDictionary<string, StoredMember> Members)
{
    private static readonly CypherStatement Statement = CypherFiles.Get("read/topics/stored");

    /// <summary>Those that the graph holds.</summary>
    public static async ValueTask<StoredTopics> ReadAsync(ICypherTransaction transaction, CancellationToken cancellation)
    {
        var rows = (await transaction.RunAsync(Statement, CypherParameters.None, cancellation).ConfigureAwait(false)).Rows.Select(row => new Cells(row)).ToArray();
        return new StoredTopics(
            rows.Select(cells => new StoredTopic(NodeCells.Topic(cells.Row(0)), cells.Texts(1))).ToDictionary(topic => topic.Topic.Id, StringComparer.Ordinal),
            rows.SelectMany(cells => cells.Each(2, member => new StoredMember(cells.Row(0).Text(0), NodeCells.Member(member))))
                .ToDictionary(member => member.Member.DutyId, StringComparer.Ordinal));
    }

    /// <summary>Those that the resolver found.</summary>
    /// <param name="topics">The topics.</param>
    /// <param name="categoryOf">The category of a duty, by its id.</param>
    public static StoredTopics Of(IReadOnlyCollection<ResolvedTopic> topics, Func<string, string> categoryOf) => new(
        topics.Select(topic => new StoredTopic(
            topic.Topic, [.. topic.Members.Select(member => categoryOf(member.DutyId)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]))
            .ToDictionary(topic => topic.Topic.Id, StringComparer.Ordinal),
        topics.SelectMany(topic => topic.Members.Select(member => new StoredMember(topic.Topic.Id, member)))
            .ToDictionary(member => member.Member.DutyId, StringComparer.Ordinal));
}

/// <summary>A topic.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="CategoryIds">Ids of the categories of its duties, in order.</param>
internal sealed record StoredTopic(Topic Topic, ImmutableArray<string> CategoryIds)
{
    /// <summary>Its properties: its own, and its texts for finding and for order.</summary>
    public Dictionary<string, object?> Properties()
    {
        var map = StoredRow.Of(GraphRows.Of(Topic).Single());
        map.Add(StoredNames.Categories, CategoryIds.ToArray());
        map.Add(StoredNames.Folded, Folding.Fold(Topic.Name));
        map.Add(StoredNames.Lengths, new[] { SearchMatch.LengthOf(Topic.Name) });
        map.Add(StoredNames.IdKey, SortKey.Of(Topic.Id));
        map.Add(StoredNames.SortKey, SortKey.Of(TopicKey.Of(TopicOrder.Spread, Topic)));
        map.Add(StoredNames.DifferingKey, SortKey.Of(TopicKey.Of(TopicOrder.Differing, Topic)));
        return map;
    }

    /// <summary>Whether both have the same properties.</summary>
    public bool Equals(StoredTopic? other) => other is not null && Topic == other.Topic && CategoryIds.SequenceEqual(other.CategoryIds, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => Topic.GetHashCode();
}

/// <summary>A duty in its topic.</summary>
/// <param name="TopicId">Id of the topic.</param>
/// <param name="Member">The duty, and why it belongs there.</param>
internal sealed record StoredMember(string TopicId, TopicMember Member)
{
    /// <summary>The relationship of the duty to the topic.</summary>
    public Dictionary<string, object?> Row() => StoredRow.Of(GraphRows.Of(TopicId, Member));

    /// <summary>Whether both are one duty in one topic for one reason.</summary>
    public bool Equals(StoredMember? other) => other is not null && TopicId == other.TopicId && Member.DutyId == other.Member.DutyId
        && Member.Score.Equals(other.Member.Score) && Member.Reasons.SequenceEqual(other.Member.Reasons, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => Member.DutyId.GetHashCode(StringComparison.Ordinal);
}
