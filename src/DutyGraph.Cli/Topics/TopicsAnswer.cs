using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>The answer of the command <c>topics</c>.</summary>
/// <param name="Topics">The topics, in order.</param>
/// <param name="Total">The number of topics that match the filter.</param>
/// <param name="Differing">How many of these differ between townships.</param>
internal sealed record TopicsAnswer(IReadOnlyList<Topic> Topics, int Total, int Differing)
{
    private static readonly PageRequest Count = new(0, WithItems: false, WithTotal: true);

    public static async Task<TopicsAnswer> AskAsync(IDutyGraph graph, TopicFilter filter, TopicOrder order, int first, CancellationToken cancellation)
    {
        var total = await CountAsync(filter);
        return new(
            await GraphPages.AllAsync(page => graph.TopicsAsync(filter, order, page, cancellation)).Take(first).ToListAsync(cancellation),
            total,
            filter.Differing is null ? await CountAsync(filter with { Differing = true }) : filter.Differing.Value ? total : 0);

        async Task<int> CountAsync(TopicFilter counted) => (await graph.TopicsAsync(counted, order, Count, cancellation)).Total!.Value;
    }

    /// <summary>Prints an array of topics with the fields of the API.</summary>
    public void WriteJson(TextWriter output) => Json.Write(output, Topics.Select(topic => new TopicJson(
        topic.Id, topic.Name, topic.Townships, topic.Differing, new(topic.Counts.Basic, topic.Counts.Assist, topic.Counts.Reclaimed, topic.Counts.Total))));

    private sealed record TopicJson(string Id, string Name, int Townships, bool Differing, CountsJson Counts);

    private sealed record CountsJson(int Basic, int Assist, int Reclaimed, int Total);
}
