using System.Collections.Concurrent;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>Counts what became of the documents of a load, from several threads.</summary>
internal sealed class LoadTally(IProgress<LoadStep>? progress)
{
    private readonly ConcurrentDictionary<(string TownshipId, string? Edition), Document> _editions = new();
    private readonly ConcurrentQueue<DocumentLoaded> _refused = new();
    private int _written;
    private int _unchanged;
    private int _items;

    /// <summary>Takes the place of a township and edition for a document.</summary>
    /// <returns>The document of this load that has it already; null where none has.</returns>
    public Document? Claim(Document document)
    {
        var holder = _editions.GetOrAdd((document.TownshipId, document.Edition), document);
        return ReferenceEquals(holder, document) ? null : holder;
    }

    /// <summary>Counts a document, and tells of it.</summary>
    public void Add(Facts facts, (LoadOutcome Outcome, string? Reason) end)
    {
        var loaded = new DocumentLoaded(facts.Document, facts.Duties.Length, end.Outcome, end.Reason);
        switch (end.Outcome)
        {
            case LoadOutcome.Written:
                Interlocked.Increment(ref _written);
                Interlocked.Add(ref _items, loaded.Items);
                break;
            case LoadOutcome.Unchanged:
                Interlocked.Increment(ref _unchanged);
                break;
            default:
                _refused.Enqueue(loaded);
                break;
        }

        progress?.Report(loaded);
    }

    /// <summary>What it came to.</summary>
    public LoadSummary Summary() => new(_written, _unchanged, _items, [.. _refused.OrderBy(one => one.Document.FileName, StringComparer.Ordinal)]);
}
