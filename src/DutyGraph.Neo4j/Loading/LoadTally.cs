using System.Collections.Concurrent;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>Counts the outcomes of the documents of a load. Thread-safe, except for <see cref="Claim"/>.</summary>
internal sealed class LoadTally(IProgress<LoadStep>? progress)
{
    private readonly HashSet<string> _known = [];
    private readonly HashSet<(string TownshipId, string? Edition)> _months = [];
    private readonly List<Facts> _waiting = [];
    private readonly ConcurrentQueue<DocumentLoaded> _refused = new();
    private int _written;
    private int _unchanged;
    private int _items;

    /// <summary>
    /// Second and later documents of a township and month, in order. They are written one by one after all others, because the one imported last is in force.
    /// </summary>
    public IEnumerable<Facts> Waiting => _waiting;

    /// <summary>Decides when to write a document. Called by one thread.</summary>
    /// <returns>True to write it now. False if it has to wait, or is a duplicate of an earlier one.</returns>
    public bool Claim(Facts facts)
    {
        if (!_known.Add(facts.Document.Id))
        {
            Add(facts, LoadOutcome.Unchanged);
            return false;
        }

        var isFirst = _months.Add((facts.Document.TownshipId, facts.Document.Edition));
        if (!isFirst)
        {
            _waiting.Add(facts);
        }

        return isFirst;
    }

    /// <summary>Counts a document and reports it.</summary>
    public void Add(Facts facts, LoadOutcome outcome, BilingualText? reason = null)
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

    /// <summary>Returns the result of the load.</summary>
    public LoadSummary Summary() => new(_written, _unchanged, _items, [.. _refused.OrderBy(one => one.Document.FileName, StringComparer.Ordinal)]);
}
