using System.Collections.Immutable;

namespace DutyGraph.Neo4j;

/// <summary>
/// The bookmarks of a database. Each answer contains bookmarks and each request sends the latest, so that a member of a cluster that lags behind waits before
/// it answers. Therefore writes are read back, and no read sees an older state than the read before.
/// </summary>
internal sealed class Bookmarks
{
    private readonly Lock _lock = new();
    private ImmutableArray<string> _latest = [];

    /// <summary>The bookmarks to send.</summary>
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

    /// <summary>Replaces the bookmarks that a request sent with those of its answer.</summary>
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
    /// Forgets all bookmarks if the server rejected them, or may have waited for them in vain: the database may have been replaced or restored. So our program
    /// need not be restarted.
    /// </summary>
    /// <param name="fault">The exception of a request that sent bookmarks.</param>
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
