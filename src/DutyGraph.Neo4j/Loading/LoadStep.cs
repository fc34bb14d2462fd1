using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>Progress of a load.</summary>
public abstract record LoadStep;

/// <summary>The load waits for indexes.</summary>
/// <param name="Indexes">The indexes that are not ready.</param>
public sealed record IndexesBuilding(ImmutableArray<IndexState> Indexes) : LoadStep;

/// <summary>The load applies a new version of the reference tables.</summary>
public sealed record TablesApplying : LoadStep;

/// <summary>The load derives topics.</summary>
public sealed record TopicsResolving : LoadStep;

/// <summary>The load has finished a document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Items">Number of its duties.</param>
/// <param name="Outcome">What was done with it.</param>
/// <param name="Reason">The reason of a refusal, for people; null if it was not refused.</param>
public sealed record DocumentLoaded(Document Document, int Items, LoadOutcome Outcome, BilingualText? Reason) : LoadStep;

/// <summary>The outcome of loading a document.</summary>
public enum LoadOutcome
{
    /// <summary>The whole document is in the graph now. An earlier reading of the same bytes has been replaced.</summary>
    Written,

    /// <summary>The graph already had the same content; nothing was written.</summary>
    Unchanged,

    /// <summary>The document cannot be in this graph; nothing was written.</summary>
    Refused,
}

/// <summary>The result of a load.</summary>
/// <param name="Written">Number of documents written.</param>
/// <param name="Unchanged">Number of documents that were unchanged.</param>
/// <param name="Items">Number of duties in the documents written.</param>
/// <param name="Refused">The refused documents, with their reasons.</param>
public sealed record LoadSummary(int Written, int Unchanged, int Items, ImmutableArray<DocumentLoaded> Refused);
