using System.Collections.Concurrent;
using DutyGraph.GraphQL.DataLoaders;
using DutyGraph.GraphQL.Tests.Warehouse;
using Microsoft.Extensions.DependencyInjection;

namespace DutyGraph.GraphQL.Tests.DataLoaders;

/// <summary>The number of batches of a query depends on its depth, never on its rows.</summary>
public class BatchingTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(5000)]
    public async Task Load_RowsOfOneField_TakeOneBatchALevel(int rows)
    {
        var store = await AskAsync($"{{ items(count: {rows}) {{ name next {{ name next {{ name }} }} }} }}");
        Assert.Equal(2, store.Batches.Count);
    }

    [Fact]
    public async Task Load_SiblingFieldsOfOneLevel_ShareABatch()
    {
        var store = await AskAsync("{ a: items(count: 3) { next { name } } b: items(count: 5) { next { name } twice { name } } }");
        Assert.Equal(["2,3,4,5,6,8,10"], store.Batches.Select(batch => string.Join(',', batch.Order())));
    }

    [Fact]
    public async Task Load_FieldsThatDoNotWait_EndNoLevel()
    {
        var store = await AskAsync("{ items(count: 2) { next { name } self { self { next { name } twice { name } } } } }");
        Assert.Equal(["2,3,4"], store.Batches.Select(batch => string.Join(',', batch.Order())));
    }

    [Fact]
    public async Task Load_OneLoadAfterAnother_TakesOneBatchEach()
    {
        var store = await AskAsync("{ items(count: 50) { afterNext { name } } }");
        Assert.Equal(2, store.Batches.Count);
    }

    [Fact]
    public async Task Load_StoreThatAnswersLater_TakesAsManyBatches()
    {
        var store = await AskAsync("{ items(count: 200) { next { next { name } } afterNext { name } } }", slow: true);
        Assert.InRange(store.Batches.Count, 2, 3);
    }

    [Fact]
    public async Task Load_KeyOfAnEarlierLevel_ComesFromTheCache()
    {
        var store = await AskAsync("{ items(count: 3) { next { back { next { name } } } } }");
        Assert.Equal(["2,3,4"], store.Batches.Select(batch => string.Join(',', batch.Order())));
    }

    [Fact]
    public async Task Load_MoreKeysThanABatchTakes_AreLoadedInSeveral()
    {
        var store = new Store { MaxBatchSize = 1000 };
        await Server(store).AskAsync("{ items(count: 1500) { next { name } } }");
        Assert.Equal([1000, 500], store.Batches.Select(batch => batch.Count));
    }

    [Fact]
    public async Task Load_KeyWithoutValue_IsNull()
    {
        var store = new Store { Last = 2 };
        Assert.Equal("""{"data":{"items":[{"next":{"name":"2"}},{"next":null}]}}""", await Server(store).AskAsync("{ items(count: 2) { next { name } } }"));
    }

    [Fact]
    public async Task Load_BatchFails_EachOfItsFieldsSaysSo()
    {
        var store = new Store { Fault = new GraphQLException("The store is away.") };
        Assert.Equal(
            """{"errors":[{"message":"The store is away.","locations":[{"line":1,"column":21}],"path":["items",0,"next"]}"""
            + """,{"message":"The store is away.","locations":[{"line":1,"column":21}],"path":["items",1,"next"]}]"""
            + ""","data":{"items":[{"next":null},{"next":null}]}}""",
            await Server(store).AskAsync("{ items(count: 2) { next { name } } }"));
    }

    [Fact]
    public async Task Load_OtherRequest_LoadsAnew()
    {
        var store = new Store();
        var server = Server(store);
        await server.AskAsync("{ items(count: 1) { next { name } } }");
        await server.AskAsync("{ items(count: 1) { next { name } } }");
        Assert.Equal(2, store.Batches.Count);
    }

    [Fact]
    public async Task Load_RequestCancelled_TheBatchIsCancelled()
    {
        var store = new Store { Hang = true };
        using var source = new CancellationTokenSource();
        var answer = Server(store).AskAsync("{ items(count: 1) { next { name } } }", cancellation: source.Token);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer.WaitAsync(TimeSpan.FromSeconds(5)));
        Assert.True(SpinWait.SpinUntil(() => store.SawCancellation, TimeSpan.FromSeconds(5)));
    }

    private static async Task<Store> AskAsync(string query, bool slow = false)
    {
        var store = new Store { Slow = slow };
        Assert.DoesNotContain("errors", await Server(store).AskAsync(query));
        return store;
    }

    private static IServiceProvider Server(Store store) =>
        WarehouseServer.Start(builder => builder.AddTypes(typeof(Items), typeof(ItemFields)), services: services => services.AddSingleton(store));

    public sealed class Store
    {
        public ConcurrentQueue<IReadOnlyList<int>> Batches { get; } = [];

        public int Last { get; init; } = int.MaxValue;

        public int MaxBatchSize { get; init; } = new DataLoaderOptions().MaxBatchSize;

        public bool Slow { get; init; }

        public bool Hang { get; init; }

        public bool SawCancellation { get; private set; }

        public Exception? Fault { get; init; }

        public async Task<IReadOnlyDictionary<int, Item>> LoadAsync(IReadOnlyList<int> keys, CancellationToken cancellation)
        {
            Batches.Enqueue([.. keys]);
            if (Slow)
            {
                await Task.Delay(5, cancellation);
            }

            if (Hang)
            {
                await Task.Delay(Timeout.Infinite, cancellation).ContinueWith(_ => SawCancellation = true, TaskScheduler.Default);
            }

            return Fault is null ? keys.Where(key => key <= Last).ToDictionary(key => key, key => new Item(key)) : throw Fault;
        }
    }

    public sealed record Item(int Number);

    public sealed class ItemByNumber(Store store, IBatchScheduler batchScheduler, DataLoaderOptions options)
        : BatchDataLoader<int, Item>(batchScheduler, new DataLoaderOptions { MaxBatchSize = store.MaxBatchSize, RequestAborted = options.RequestAborted })
    {
        protected override Task<IReadOnlyDictionary<int, Item>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken) =>
            store.LoadAsync(keys, cancellationToken);
    }

    [QueryType]
    private static class Items
    {
        public static IEnumerable<Item> GetItems(int count) => Enumerable.Range(1, count).Select(number => new Item(number));
    }

    [ObjectType<Item>]
    private static class ItemFields
    {
        public static string GetName([Parent] Item item) => $"{item.Number}";

        public static Item GetSelf([Parent] Item item) => item;

        public static Item GetBack([Parent] Item item) => new(item.Number - 1);

        public static Task<Item?> GetNextAsync([Parent] Item item, ItemByNumber items) => items.LoadAsync(item.Number + 1);

        public static Task<Item?> GetTwiceAsync([Parent] Item item, ItemByNumber items) => items.LoadAsync(item.Number * 2);

        public static async Task<Item?> GetAfterNextAsync([Parent] Item item, ItemByNumber items) =>
            await items.LoadAsync((await items.LoadRequiredAsync(item.Number + 1)).Number + 1000);
    }
}
