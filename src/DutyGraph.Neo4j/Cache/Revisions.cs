using System.Collections.Immutable;

namespace DutyGraph.Neo4j;

/// <summary>
/// Holds the answers of the revision that the graph stands at. The revision is asked for when what is known of it is older than it may be, once for all that
/// wait; another one lets go of all answers.
/// </summary>
/// <param name="age">How old what is known may be.</param>
/// <param name="bytes">The bound of the answers.</param>
/// <param name="time">Tells the age.</param>
/// <param name="ask">Asks the server for the revision: its values, none where the graph has none yet.</param>
internal sealed class Revisions(TimeSpan age, long bytes, TimeProvider time, Func<CancellationToken, ValueTask<ImmutableArray<object?>>> ask)
{
    private readonly Lock _lock = new();
    private Answers _answers = new(bytes);
    private ImmutableArray<object?> _revision;
    private long? _knownSince;
    private Asking? _asking;

    /// <summary>The answers that may be given to a question that comes now.</summary>
    /// <exception cref="Neo4jException">The revision could not be asked for.</exception>
    public ValueTask<Answers> CurrentAsync(CancellationToken cancellation)
    {
        Asking? mine = null;
        Asking asking;
        lock (_lock)
        {
            if (_knownSince is { } since && IsYoung(since))
            {
                return new(_answers);
            }

            if (_asking is null || !IsYoung(_asking.Since) || !_asking.Result.TryJoin())
            {
                _asking = mine = new(time.GetTimestamp());
                mine.Result.TryJoin();
            }

            asking = _asking;
        }

        mine?.Result.Start(async stop => Learn(mine, await ask(stop)), static _ => { }, () => Forget(mine));
        return asking.Result.WaitAsync(cancellation);
    }

    /// <summary>Lets go of everything: something was written, or may have been.</summary>
    public void Forget()
    {
        lock (_lock)
        {
            _answers = new(bytes);
            _revision = default;
            _knownSince = null;
            _asking = null;
        }
    }

    private bool IsYoung(long since) => time.GetElapsedTime(since) < age;

    /// <summary>Takes in what was asked, unless something was written since, or asked later and answered sooner.</summary>
    private Answers Learn(Asking asking, ImmutableArray<object?> revision)
    {
        lock (_lock)
        {
            if (_asking != asking)
            {
                return _answers;
            }

            _asking = null;
            _knownSince = asking.Since;
            if (_revision.IsDefault || !_revision.AsSpan().SequenceEqual(revision.AsSpan()))
            {
                _revision = revision;
                _answers = new(bytes);
            }

            return _answers;
        }
    }

    private void Forget(Asking asking)
    {
        lock (_lock)
        {
            if (_asking == asking)
            {
                _asking = null;
            }
        }
    }

    /// <summary>A question for the revision that is on its way.</summary>
    private sealed class Asking(long since)
    {
        public long Since { get; } = since;

        public Shared<Answers> Result { get; } = new();
    }
}
