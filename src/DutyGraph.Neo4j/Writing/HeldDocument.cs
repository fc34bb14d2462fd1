using System.Collections.Immutable;

namespace DutyGraph.Neo4j;

/// <summary>A document as the graph holds it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Fingerprint">Of the rows that were written for it.</param>
/// <param name="States">Its statements of nodes that it shares with other documents.</param>
internal sealed record HeldDocument(string Id, string Fingerprint, ImmutableArray<string> States);
