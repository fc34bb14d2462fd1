using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>A topic in an answer, with its duties among those of the question.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="DutyIds">Ids of the duties.</param>
internal sealed record TopicOfDuties(Topic Topic, IReadOnlyList<string> DutyIds)
{
    private static readonly CypherStatement Statement = CypherFiles.Get("read/topics/of-duties");

    public static async ValueTask<TopicOfDuties[]> OfAsync(ICypher cypher, IReadOnlyList<string> dutyIds, CancellationToken cancellation) =>
        (await cypher.ReadAsync(Statement, Asking.Of(("duties", dutyIds.ToArray())), cancellation).ConfigureAwait(false))
            .As(static rows => rows.Rows.Select(row => Read(new Cells(row).Row(0))).ToArray());

    /// <summary>Reads a topic, followed by the ids of the duties.</summary>
    public static TopicOfDuties Read(Cells cells) => new(NodeCells.Topic(cells), cells.Texts(7));
}
