using System.Collections.Immutable;

namespace DutyGraph.Neo4j;

/// <summary>A document as the graph holds it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="TownshipId">Id of its township.</param>
/// <param name="Edition">Its month; null where it prints none.</param>
/// <param name="Reissue">Its number among the documents of its township and month (<see cref="Core.Document.Reissue"/>).</param>
/// <param name="Fingerprint">Of the rows that were written for it.</param>
/// <param name="States">Its statements of nodes that it shares with other documents.</param>
internal sealed record HeldDocument(string Id, string TownshipId, string? Edition, int Reissue, string Fingerprint, ImmutableArray<string> States);
