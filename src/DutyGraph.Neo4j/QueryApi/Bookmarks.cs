using System.Collections.Immutable;

namespace DutyGraph.Neo4j;

/// <summary>
/// What the database was seen to hold: each answer names it, and each question hands it on, so that a member of a cluster that lags behind waits before it
/// answers. Writes are read back, and no read sees less than the one before.
/// </summary>
internal sealed class Bookmarks
{
    private readonly Lock _lock = new();
    private ImmutableArray<string> _latest = [];

    /// <summary>What to hand on.</summary>
    public ImmutableArray<string> Latest
    {
        get
        {
            lock (_lock)
            {
                return _latest;
            }
        }
    }

    /// <summary>Takes an answer's in the place of those that its question handed on.</summary>
    public void Replace(ImmutableArray<string> handedOn, ImmutableArray<string> answered)
    {
        if (answered.IsEmpty)
        {
            return;
        }

        lock (_lock)
        {
            if (!_latest.AsSpan().SequenceEqual(answered.AsSpan()))
            {
                _latest = [.. _latest.Except(handedOn, StringComparer.Ordinal).Union(answered, StringComparer.Ordinal)];
            }
        }
    }

    /// <summary>
    /// Forgets all where the server refused them, or may have waited for them in vain: the database that they were of has been replaced or restored, and no
    /// restart of ours is needed for that.
    /// </summary>
    /// <param name="fault">What a question that handed them on came to.</param>
    public void ForgetAfter(Exception fault)
    {
        if (fault is not (Neo4jTimeoutException or Neo4jTransientException { IsOfBookmarks: true }))
        {
            return;
        }

        lock (_lock)
        {
            _latest = [];
        }
    }
}
