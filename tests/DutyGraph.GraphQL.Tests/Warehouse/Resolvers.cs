using DutyGraph.GraphQL.DataLoaders;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Tests.Warehouse;

[ObjectType<Shelf>]
public static class ShelfFields
{
    public static void Configure(IObjectTypeDescriptor<Shelf> descriptor) => descriptor.Field(shelf => shelf.Label).Description("As written.");

    [BindMember(nameof(Shelf.HolderId))]
    public static async Task<Worker?> GetHolderAsync([Parent] Shelf shelf, WorkerById workers, CancellationToken cancellation) =>
        shelf.HolderId is null ? null : await workers.LoadAsync(shelf.HolderId, cancellation);

    public static IReadOnlyList<ILabelled> GetLabelled([Parent] Shelf shelf) => [shelf, Query.First];
}

public sealed class WorkerById(IBatchScheduler batchScheduler, DataLoaderOptions options) : BatchDataLoader<string, Worker>(batchScheduler, options)
{
    protected override Task<IReadOnlyDictionary<string, Worker>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, Worker>>(keys.ToDictionary(key => key, key => new Worker(key, key.ToUpperInvariant())));
}

/// <summary>A counter, so that the order of effects can be seen.</summary>
public sealed class Counter
{
    public int Value { get; set; }
}

[MutationType]
public sealed class Mutation(Counter counter)
{
    public Counter Add(int by)
    {
        counter.Value += by;
        return counter;
    }

    public async Task<Counter> AddSlowlyAsync(int by)
    {
        await Task.Yield();
        counter.Value += by;
        return counter;
    }

    public Counter? Fail() => throw new GraphQLException($"Failed at {counter.Value}.");
}
