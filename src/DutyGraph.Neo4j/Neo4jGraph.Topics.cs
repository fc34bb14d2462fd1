using System.Collections.Concurrent;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <content>Topics, and comparisons of townships.</content>
public sealed partial class Neo4jGraph
{
    private static readonly CypherStatement OfTownships = CypherFiles.Get("read/duties/of-townships");

    /// <summary>Topics of duties that answers contained; null for a duty without a topic.</summary>
    private readonly ConcurrentDictionary<string, Topic?> _topicOf = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public async ValueTask<Page<Topic>> TopicsAsync(TopicFilter filter, TopicOrder order, PageRequest page, CancellationToken cancellation)
    {
        var topics = await TopicPages.TopicsAsync(cypher, filter, order, page, cancellation).ConfigureAwait(false);
        Remember(topics.Items);
        return topics;
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Page<TopicMember>>> TopicMembersAsync(
        IReadOnlyList<string> topicIds, PageRequest page, CancellationToken cancellation) =>
        await TopicPages.MembersAsync(cypher, topicIds, page, cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Topic?>> TopicsOfAsync(IReadOnlyList<string> dutyIds, CancellationToken cancellation)
    {
        string[] unknown = [.. dutyIds.Where(id => !_topicOf.ContainsKey(id)).Distinct(StringComparer.Ordinal)];
        if (unknown.Length > 0)
        {
            Remember(unknown, await TopicOfDuties.OfAsync(cypher, unknown, cancellation).ConfigureAwait(false));
        }

        return [.. dutyIds.Select(id => _topicOf[id])];
    }

    /// <inheritdoc/>
    public async ValueTask<Comparison> CompareAsync(IReadOnlyList<string> townshipIds, TopicFilter filter, DutyParts parts, CancellationToken cancellation)
    {
        var asked = Asking.Of([("owners", townshipIds.ToArray()), .. DutyPages.Asked(parts)]);
        var statement = PageStatements.Of(OfTownships, DutyPages.AroundOf(parts) | Around.OwningTownships | Around.Categories | Around.Topics);
        var answer = (await cypher.ReadAsync(statement, asked, cancellation).ConfigureAwait(false)).As(DutyAnswer.Read);
        var around = answer.Around.DistinctBy(node => node.Id).ToDictionary(node => node.Id, StringComparer.Ordinal);
        Township[] townships =
            [.. townshipIds.Select(id => around.GetValueOrDefault(id) as Township ?? throw new NodeNotFoundException(Labels.Township, id))];
        Duty[] duties = [.. answer.Pages.SelectMany(page => page.Items)];
        Remember(answer.Around);
        Remember(Ids(duties), answer.Topics);
        var rows = new ComparisonRows(townshipIds, id => (Category)around[id]);
        return new Comparison([.. townships], rows.Of(duties.Select(duty => (duty, _topicOf[duty.Id])), filter));
    }

    private static IEnumerable<string> Ids(IEnumerable<Duty> duties) => duties.Select(duty => duty.Id);

    /// <summary>Remembers the topics of some duties.</summary>
    /// <param name="dutyIds">All duties that the question was about.</param>
    /// <param name="topics">The topics of those that have one.</param>
    private void Remember(IEnumerable<string> dutyIds, IEnumerable<TopicOfDuties> topics)
    {
        foreach (var topic in topics)
        {
            _known.TryAdd(topic.Topic.Id, topic.Topic);
            foreach (var id in topic.DutyIds)
            {
                _topicOf[id] = topic.Topic;
            }
        }

        foreach (var id in dutyIds)
        {
            _topicOf.TryAdd(id, null);
        }
    }
}
