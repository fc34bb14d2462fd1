using DutyGraph.GraphQL.Tests.Warehouse;

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

    [QueryType]
    private static class Endless
    {
        // It does not look at the token: the request ends all the same.
        public static Task<string> GetEndless() => new TaskCompletionSource<string>().Task;

        public static Task<string?> GetCancelled() => Task.FromCanceled<string?>(new CancellationToken(canceled: true));
    }
}
