using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>A topic that an answer brought along, with those of its duties that the answer is about.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="DutyIds">Ids of the duties.</param>
internal sealed record TopicOfDuties(Topic Topic, IReadOnlyList<string> DutyIds)
{
    private static readonly CypherStatement Statement = CypherFiles.Get("read/topics/of-duties");

    /// <summary>The topics of duties.</summary>
    public static async ValueTask<TopicOfDuties[]> OfAsync(ICypher cypher, IReadOnlyList<string> dutyIds, CancellationToken cancellation) =>
        (await cypher.ReadAsync(Statement, Asking.Of(("duties", dutyIds.ToArray())), cancellation).ConfigureAwait(false))
            .As(static rows => rows.Rows.Select(row => Read(new Cells(row).Row(0))).ToArray());

    /// <summary>A topic and, after its own values, the ids.</summary>
    public static TopicOfDuties Read(Cells cells) => new(NodeCells.Topic(cells), cells.Texts(7));
}
