using DutyGraph.GraphQL.DataLoaders;

namespace DutyGraph.Server.Schema.Loading;

/// <summary>Loads one field of many parents: one question to the store for all parents that ask with the same arguments.</summary>
/// <typeparam name="TArguments">The arguments of the field, equal by value.</typeparam>
/// <typeparam name="TValue">What one parent has.</typeparam>
/// <param name="scheduler">Of the request.</param>
/// <param name="options">Of the request.</param>
public abstract class GroupedLoader<TArguments, TValue>(IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<(TArguments Arguments, string Id), TValue>(scheduler, options)
    where TArguments : notnull
    where TValue : notnull
{
    /// <summary>What this parent has.</summary>
    /// <param name="arguments">The arguments of the field.</param>
    /// <param name="id">Id of the parent.</param>
    /// <param name="cancellation">Of the request.</param>
    public Task<TValue> LoadAsync(TArguments arguments, string id, CancellationToken cancellation) => LoadRequiredAsync((arguments, id), cancellation);

    /// <summary>Asks the store once.</summary>
    /// <param name="arguments">The arguments of the field.</param>
    /// <param name="ids">Ids of the parents, once each.</param>
    /// <param name="cancellation">Of the request.</param>
    /// <returns>A value for each id, in their order.</returns>
    protected abstract ValueTask<IReadOnlyList<TValue>> AskAsync(TArguments arguments, IReadOnlyList<string> ids, CancellationToken cancellation);

    /// <inheritdoc/>
    protected sealed override async Task<IReadOnlyDictionary<(TArguments Arguments, string Id), TValue>> LoadBatchAsync(
        IReadOnlyList<(TArguments Arguments, string Id)> keys, CancellationToken cancellationToken)
    {
        var values = new Dictionary<(TArguments, string), TValue>(keys.Count);
        foreach (var question in keys.GroupBy(key => key.Arguments, key => key.Id))
        {
            IReadOnlyList<string> ids = [.. question];
            var answers = await AskAsync(question.Key, ids, cancellationToken);
            for (var i = 0; i < ids.Count; i++)
            {
                values.Add((question.Key, ids[i]), answers[i]);
            }
        }

        return values;
    }
}
