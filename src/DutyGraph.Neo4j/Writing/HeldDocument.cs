using System.Collections.Immutable;

namespace DutyGraph.Neo4j;

/// <summary>A document as stored in the graph.</summary>
/// <param name="Id">Its id.</param>
/// <param name="TownshipId">Id of its township.</param>
/// <param name="Edition">Its month; null if the document prints none.</param>
/// <param name="Reissue">Its number among the documents of its township and month (<see cref="Core.Document.Reissue"/>).</param>
/// <param name="Fingerprint">Hash of the rows that were written for it.</param>
/// <param name="States">Its statements about shared nodes.</param>
internal sealed record HeldDocument(string Id, string TownshipId, string? Edition, int Reissue, string Fingerprint, ImmutableArray<string> States);
