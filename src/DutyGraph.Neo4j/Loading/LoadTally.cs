using System.Collections.Concurrent;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>Counts what became of the documents of a load, from several threads.</summary>
internal sealed class LoadTally(IProgress<LoadStep>? progress)
{
    private readonly Dictionary<(string TownshipId, string? Edition), (string Id, string FileName)> _editions = [];
    private readonly ConcurrentQueue<DocumentLoaded> _refused = new();
    private int _written;
    private int _unchanged;
    private int _items;

    /// <summary>Takes the place of a township and edition for a document; one that comes second has come to its end by that. Called by one thread.</summary>
    /// <returns>Whether it has its place.</returns>
    public bool Claim(Facts facts)
    {
        var document = facts.Document;
        var place = (document.TownshipId, document.Edition);
        if (_editions.TryAdd(place, (document.Id, document.FileName)))
        {
            return true;
        }

        var (id, fileName) = _editions[place];
        Add(facts, id == document.Id ? LoadOutcome.Unchanged : LoadOutcome.Refused, id == document.Id
            ? null
            : $"与 {fileName} 同属一个乡镇、同一期。 It is of the same township and edition as {fileName}.");
        return false;
    }

    /// <summary>Counts a document, and tells of it.</summary>
    public void Add(Facts facts, LoadOutcome outcome, string? reason = null)
    {
        var loaded = new DocumentLoaded(facts.Document, facts.Duties.Length, outcome, reason);
        switch (outcome)
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
