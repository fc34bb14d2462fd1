using DutyGraph.GraphQL.Tests.Warehouse;
using Microsoft.Extensions.DependencyInjection;

namespace DutyGraph.GraphQL.Tests.Execution;

public class CancellationTests
{
    [Fact]
    public async Task Execute_CancelledWhileAResolverWaits_ThrowsAtOnce()
    {
        using var source = new CancellationTokenSource();
        var answer = WarehouseServer.Start(builder => builder.AddTypes(typeof(Endless))).AskAsync("{ endless }", cancellation: source.Token);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer.WaitAsync(TimeSpan.FromSeconds(5)));
    }

    [Fact]
    public async Task Execute_ResolverCancelsItself_IsAnErrorOfTheField() =>
        Assert.Contains("""],"data":{"cancelled":null}""", await WarehouseServer.Start(builder => builder.AddTypes(typeof(Endless))).AskAsync("{ cancelled }"));

    [Fact]
    public async Task Execute_CancelledWhileItemsAreWritten_WritesNoMoreOfThem()
    {
        using var source = new CancellationTokenSource();
        var items = new Items(source);
        var server = WarehouseServer.Start(builder => builder.AddTypes(typeof(Endless)), services: services => services.AddSingleton(items));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => server.AskAsync("{ items }", cancellation: source.Token));
        Assert.Equal(3, items.Taken);
    }

    /// <summary>A source that cancels the request at its third item.</summary>
    private sealed class Items(CancellationTokenSource source)
    {
        public int Taken { get; private set; }

        public IEnumerable<int> Take()
        {
            while (Taken < 1000)
            {
                if (++Taken == 3)
                {
                    source.Cancel();
                }

                yield return Taken;
            }
        }
    }

    [QueryType]
    private static class Endless
    {
        public static IEnumerable<int> GetItems(IServiceProvider services) => services.GetRequiredService<Items>().Take();

        // Ignores the token; the request must end anyway.
        public static Task<string> GetEndless() => new TaskCompletionSource<string>().Task;

        public static Task<string?> GetCancelled() => Task.FromCanceled<string?>(new CancellationToken(canceled: true));
    }
}
