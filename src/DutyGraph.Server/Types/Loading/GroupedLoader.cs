using DutyGraph.GraphQL.DataLoaders;

namespace DutyGraph.Server.Types.Loading;

/// <summary>
/// A batch loader for a field with arguments: one question to the store for all parents with equal arguments. The questions of a level run concurrently. If one
/// fails, only the parents of that question fail.
/// </summary>
/// <typeparam name="TArguments">The arguments of the field, compared by value.</typeparam>
/// <typeparam name="TValue">The type of the field's value.</typeparam>
/// <param name="scheduler">Starts the batches of one request.</param>
/// <param name="options">Batch size and cache of one request.</param>
public abstract class GroupedLoader<TArguments, TValue>(IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<(TArguments Arguments, string Id), Task<TValue>>(scheduler, options)
    where TArguments : notnull
{
    /// <summary>Loads the value of one parent.</summary>
    /// <param name="arguments">The arguments of the field.</param>
    /// <param name="id">Id of the parent.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async Task<TValue> LoadAsync(TArguments arguments, string id, CancellationToken cancellation) =>
        await await LoadRequiredAsync((arguments, id), cancellation);

    /// <summary>Asks the store about one batch of parents.</summary>
    /// <param name="arguments">The arguments of the field.</param>
    /// <param name="ids">Distinct ids of the parents.</param>
    /// <param name="cancellation">Ends the question.</param>
    /// <returns>A value for each id, in the same order.</returns>
    protected abstract ValueTask<IReadOnlyList<TValue>> AskAsync(TArguments arguments, IReadOnlyList<string> ids, CancellationToken cancellation);

    /// <inheritdoc/>
    protected sealed override async Task<IReadOnlyDictionary<(TArguments Arguments, string Id), Task<TValue>>> LoadBatchAsync(
        IReadOnlyList<(TArguments Arguments, string Id)> keys, CancellationToken cancellationToken)
    {
        var answers = new Dictionary<(TArguments, string), Task<TValue>>(keys.Count);
        foreach (var question in keys.GroupBy(key => key.Arguments, key => key.Id))
        {
            IReadOnlyList<string> ids = [.. question];
            var asked = RunAsync(question.Key, ids, cancellationToken);
            for (var i = 0; i < ids.Count; i++)
            {
                answers.Add((question.Key, ids[i]), PickAsync(asked, i));
            }
        }

        await ((Task)Task.WhenAll(answers.Values)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return answers;
    }

    private static async Task<TValue> PickAsync(Task<IReadOnlyList<TValue>> asked, int index) => (await asked)[index];

    // Async, so that an exception before the first await becomes a failed task.
    private async Task<IReadOnlyList<TValue>> RunAsync(TArguments arguments, IReadOnlyList<string> ids, CancellationToken cancellation) =>
        await AskAsync(arguments, ids, cancellation);
}
