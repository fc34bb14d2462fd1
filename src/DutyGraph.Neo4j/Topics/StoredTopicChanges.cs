using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>What has to be written so that one state of the topics becomes another.</summary>
/// <param name="before">What the graph holds.</param>
/// <param name="after">What it is to hold.</param>
internal sealed class StoredTopicChanges(StoredTopics before, StoredTopics after)
{
    private static readonly CypherStatement Leave = CypherFiles.Get("write/topics/leave");
    private static readonly CypherStatement Forget = CypherFiles.Get("write/topics/forget");
    private static readonly CypherStatement Topic = CypherFiles.Get("write/topics/topic");
    private static readonly CypherStatement About = CypherFiles.Get("write/topics/about");

    /// <summary>Writes them.</summary>
    public async ValueTask WriteAsync(ICypherTransaction transaction, CancellationToken cancellation)
    {
        await WriteAsync(Leave, before.Members.Values.Where(member => !Stays(member)).Select(member => IdRow(member.Member.DutyId))).ConfigureAwait(false);
        await WriteAsync(Forget, before.Topics.Keys.Where(id => !after.Topics.ContainsKey(id)).Select(IdRow)).ConfigureAwait(false);
        await WriteAsync(Topic, after.Topics.Values.Where(topic => !topic.Equals(before.Topics.GetValueOrDefault(topic.Topic.Id))).Select(topic => topic.Properties())).ConfigureAwait(false);
        await WriteAsync(About, after.Members.Values.Where(member => !member.Equals(before.Members.GetValueOrDefault(member.Member.DutyId))).Select(member => member.Row())).ConfigureAwait(false);

        ValueTask WriteAsync(CypherStatement statement, IEnumerable<Dictionary<string, object?>> rows) => transaction.WriteRowsAsync(statement, [.. rows], cancellation);
    }

    private bool Stays(StoredMember member) => member.Equals(after.Members.GetValueOrDefault(member.Member.DutyId));

    private static Dictionary<string, object?> IdRow(string id) => new(StringComparer.Ordinal) { [Properties.Id] = id };
}
