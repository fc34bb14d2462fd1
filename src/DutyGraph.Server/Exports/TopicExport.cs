using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using DutyGraph.Core;

namespace DutyGraph.Server.Exports;

/// <summary>Exports topics, one duty in each row: <c>/export/topics</c>.</summary>
internal static class TopicExport
{
    private static readonly ImmutableArray<BilingualText> Columns =
    [
        ExportWords.Topic, new("乡镇数", "Townships"), new("不同对待", "Differing"),
        ExportWords.Township, ExportWords.List, ExportWords.Number, ExportWords.Category, ExportWords.Name,
        new("把握", "Score"), new("理由", "Reasons"), new("事项标识", "Duty id"), new("共同事项标识", "Matter id"),
    ];

    /// <summary>Returns the table for the parameters <c>category</c>, <c>min</c> (townships), <c>differing</c>, <c>name</c> and <c>order</c>.</summary>
    /// <exception cref="ExportAddressException">A parameter is invalid.</exception>
    public static ExportTable Of(IDutyGraph graph, ExportAddress address, CancellationToken cancellation)
    {
        address.Allow("category", "min", "differing", "name", "order");
        var rows = RowsAsync(graph, address.Topics(), address.Constant("order", TopicOrder.Spread), address.Language, cancellation);
        return new ExportTable(new("共同事项", "matters"), Columns, rows);
    }

    private static async IAsyncEnumerable<object?[]> RowsAsync(
        IDutyGraph graph, TopicFilter filter, TopicOrder order, Language language, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var topic in GraphPages.AllAsync(page => graph.TopicsAsync(filter, order, page, cancellation)).WithCancellation(cancellation))
        {
            await foreach (var members in GraphPages.ChunksAsync(page => MembersAsync(graph, topic.Id, page, cancellation)).WithCancellation(cancellation))
            {
                var names = new CellNames(graph);
                await names.LearnAsync(members.Select(member => member.DutyId), cancellation);
                Duty[] duties = [.. members.Select(member => names.Find<Duty>(member.DutyId)).OfType<Duty>()];
                await names.LearnAsync(duties.SelectMany(duty => (string[])[duty.TownshipId, duty.CategoryId]), cancellation);
                foreach (var (duty, member) in duties.Zip(members))
                {
                    yield return
                    [
                        topic.Name, topic.Townships, ExportWords.Yes(topic.Differing, language),
                        names.Of(duty.TownshipId), ExportWords.Of(duty.List, language), duty.Number, names.Of(duty.CategoryId), duty.Name,
                        member.Score, string.Join('\n', member.Reasons), duty.Id, topic.Id,
                    ];
                }
            }
        }
    }

    private static async ValueTask<Page<TopicMember>> MembersAsync(IDutyGraph graph, string topicId, PageRequest page, CancellationToken cancellation) =>
        (await graph.TopicMembersAsync([topicId], page, cancellation))[0];
}
