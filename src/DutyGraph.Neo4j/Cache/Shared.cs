using System.Diagnostics.CodeAnalysis;

namespace DutyGraph.Neo4j;

/// <summary>
/// What is worked out once for all that ask. Who asked first runs it; it goes on while anyone waits, so that one who leaves ends it for nobody else, and the
/// last who leaves ends it.
/// </summary>
/// <typeparam name="T">What it comes to.</typeparam>
[SuppressMessage("Design", "CA1001", Justification = "A source of cancellation without a timer holds nothing that must be given back.")]
internal sealed class Shared<T>
{
    private readonly TaskCompletionSource<T> _result = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _abandoned = new();
    private readonly Lock _lock = new();
    private int _waiting;
    private bool _allLeft;

    /// <summary>Counts one more who waits.</summary>
    /// <returns>False where all have left before it was done: it must be worked out anew.</returns>
    public bool TryJoin()
    {
        lock (_lock)
        {
            if (_allLeft)
            {
                return false;
            }

            _waiting++;
            return true;
        }
    }

    /// <summary>Works it out. Called once, by whoever made this, and returns as soon as it is under way.</summary>
    /// <param name="work">Given the token of those who wait.</param>
    /// <param name="done">Told the result before anybody else.</param>
    /// <param name="failed">Told that there is none, before anybody else.</param>
    public void Start(Func<CancellationToken, ValueTask<T>> work, Action<T> done, Action failed) => _ = RunAsync(work, done, failed);

    /// <summary>The result, for one who joined.</summary>
    public async ValueTask<T> WaitAsync(CancellationToken cancellation)
    {
        if (_result.Task.IsCompletedSuccessfully)
        {
            return await _result.Task;
        }

        try
        {
            return await _result.Task.WaitAsync(cancellation);
        }
        finally
        {
            Leave();
        }
    }

    // Whatever happens goes to those who wait.
    private async Task RunAsync(Func<CancellationToken, ValueTask<T>> work, Action<T> done, Action failed)
    {
        try
        {
            var result = await work(_abandoned.Token);
            done(result);
            _result.SetResult(result);
        }
        catch (OperationCanceledException end)
        {
            failed();
            _result.SetCanceled(end.CancellationToken);
        }
        catch (Exception fault)
        {
            failed();
            _result.SetException(fault);
        }
    }

    private void Leave()
    {
        lock (_lock)
        {
            if (--_waiting > 0 || _result.Task.IsCompleted)
            {
                return;
            }

            _allLeft = true;
        }

        _abandoned.Cancel();
    }
}
