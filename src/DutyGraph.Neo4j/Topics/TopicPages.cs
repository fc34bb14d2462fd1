using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>Reads pages of topics and of their members.</summary>
internal static class TopicPages
{
    private static readonly CypherStatement AlongSpread = CypherFiles.Get("read/topics/along-spread");
    private static readonly CypherStatement AlongDiffering = CypherFiles.Get("read/topics/along-differing");
    private static readonly CypherStatement OfTopics = CypherFiles.Get("read/topics/members");

    private static readonly NodeOrder<Topic> BySpread = OrderOf(TopicOrder.Spread);
    private static readonly NodeOrder<Topic> ByDiffering = OrderOf(TopicOrder.Differing);

    /// <summary>Returns a page of the topics that pass a filter.</summary>
    /// <exception cref="InvalidCursorException">A cursor does not belong to this order.</exception>
    public static async ValueTask<Page<Topic>> TopicsAsync(
        ICypher cypher, TopicFilter filter, TopicOrder order, PageRequest page, CancellationToken cancellation)
    {
        var (topics, statement) = order == TopicOrder.Differing ? (ByDiffering, AlongDiffering) : (BySpread, AlongSpread);
        if (filter.Categories is { IsEmpty: true })
        {
            return topics.None(page);
        }

        var slice = topics.Slice(page);
        var asked = Asking.Of(
        [
            .. slice.Asked, ("categories", filter.Categories?.ToArray()), ("townships", filter.MinTownships),
            ("differing", filter.Differing is { } differing ? new object?[] { differing } : null), ("text", TextCondition.Of(filter.NameContains)),
        ]);
        return topics.Page(slice, (await cypher.ReadAsync(statement, asked, cancellation).ConfigureAwait(false)).As(topics.Read)[0]);
    }

    /// <summary>Returns a page of the members of each topic; an empty page if an id names no topic.</summary>
    /// <exception cref="InvalidCursorException">A cursor is not a cursor of members.</exception>
    public static async ValueTask<Page<TopicMember>[]> MembersAsync(
        ICypher cypher, IReadOnlyList<string> topicIds, PageRequest page, CancellationToken cancellation)
    {
        var slice = new PageSlice(page, cursor => SortKey.Of(DutyOrder.Printed, DutyKey.Decode(DutyOrder.Printed, cursor)));
        var asked = Asking.Of([.. slice.Asked, ("parents", topicIds.ToArray())]);
        var found = (await cypher.ReadAsync(OfTopics, asked, cancellation).ConfigureAwait(false)).As(ReadMembers);
        return Array.ConvertAll(
            found, members => slice.Of(members, member => SortKey.Of(DutyOrder.Printed, KeyOf(member)), member => KeyOf(member).Encode(DutyOrder.Printed)));
    }

    private static FoundPage<TopicMember>[] ReadMembers(CypherRows rows) =>
        [.. rows.Rows.Select(row => FoundPage<TopicMember>.Read(new Cells(row), NodeCells.Member))];

    private static DutyKey KeyOf(TopicMember member) => DutyKey.OfPrinted(member.DutyId);

    private static NodeOrder<Topic> OrderOf(TopicOrder order) => new(
        topic => SortKey.Of(TopicKey.Of(order, topic)),
        topic => TopicKey.Of(order, topic).Encode(order),
        cursor => SortKey.Of(TopicKey.Decode(order, cursor)),
        NodeCells.Topic);
}
