using DutyGraph.GraphQL.DataLoaders;

namespace DutyGraph.Server.Schema.Loading;

/// <summary>
/// Loads one field of many parents: one question to the store for all parents that ask with the same arguments. The questions of a level are asked at once, and
/// one that fails fails only those who asked it.
/// </summary>
/// <typeparam name="TArguments">The arguments of the field, equal by value.</typeparam>
/// <typeparam name="TValue">What one parent has.</typeparam>
/// <param name="scheduler">Of the request.</param>
/// <param name="options">Of the request.</param>
public abstract class GroupedLoader<TArguments, TValue>(IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<(TArguments Arguments, string Id), Task<TValue>>(scheduler, options)
    where TArguments : notnull
{
    /// <summary>What this parent has.</summary>
    /// <param name="arguments">The arguments of the field.</param>
    /// <param name="id">Id of the parent.</param>
    /// <param name="cancellation">Of the request.</param>
    public async Task<TValue> LoadAsync(TArguments arguments, string id, CancellationToken cancellation) =>
        await await LoadRequiredAsync((arguments, id), cancellation);

    /// <summary>Asks the store once.</summary>
    /// <param name="arguments">The arguments of the field.</param>
    /// <param name="ids">Ids of the parents, once each.</param>
    /// <param name="cancellation">Of the request.</param>
    /// <returns>A value for each id, in their order.</returns>
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

    // A question that throws before its first await fails like any other.
    private async Task<IReadOnlyList<TValue>> RunAsync(TArguments arguments, IReadOnlyList<string> ids, CancellationToken cancellation) =>
        await AskAsync(arguments, ids, cancellation);
}
