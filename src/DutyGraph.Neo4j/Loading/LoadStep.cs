using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>Something that a load has come to.</summary>
public abstract record LoadStep;

/// <summary>It waits for indexes.</summary>
/// <param name="Indexes">Those that are still being built.</param>
public sealed record IndexesBuilding(ImmutableArray<IndexState> Indexes) : LoadStep;

/// <summary>It makes the topics again.</summary>
public sealed record TopicsResolving : LoadStep;

/// <summary>It is done with a document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Items">Its duties.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Reason">Why it was refused, for people; null where it was not.</param>
public sealed record DocumentLoaded(Document Document, int Items, LoadOutcome Outcome, string? Reason) : LoadStep;

/// <summary>What became of a document.</summary>
public enum LoadOutcome
{
    /// <summary>It is in the graph now, whole; another reading of the same bytes is gone.</summary>
    Written,

    /// <summary>The graph held just that.</summary>
    Unchanged,

    /// <summary>It cannot be in this graph; nothing of it was written.</summary>
    Refused,
}

/// <summary>What a load came to.</summary>
/// <param name="Written">Documents written.</param>
/// <param name="Unchanged">Documents that the graph held.</param>
/// <param name="Items">Duties of the documents written.</param>
/// <param name="Refused">Documents refused, each with its reason.</param>
public sealed record LoadSummary(int Written, int Unchanged, int Items, ImmutableArray<DocumentLoaded> Refused);
