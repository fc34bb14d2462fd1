using System.Text.Json;
using DutyGraph.GraphQL.Execution;
using DutyGraph.GraphQL.TypeSystem;
using Microsoft.Extensions.DependencyInjection;

namespace DutyGraph.GraphQL.Tests.Warehouse;

/// <summary>The warehouse, served in process.</summary>
internal static class WarehouseServer
{
    public static readonly Type[] Types =
        [typeof(Query), typeof(Mutation), typeof(ShelfFields), typeof(Crate), typeof(Tool), typeof(MomentScalar), typeof(INode), typeof(ILabelled)];

    public static IServiceProvider Start(
        Action<SchemaBuilder>? schema = null, Action<GraphQLServerOptions>? options = null, Action<IServiceCollection>? services = null)
    {
        var collection = new ServiceCollection().AddScoped<Counter>().AddGraphQLServer(schema ?? (builder => builder.AddTypes(Types)), options);
        services?.Invoke(collection);
        return collection.BuildServiceProvider();
    }

    public static Task<string> AskAsync(string query, string? variables = null, string? operation = null) => Start().AskAsync(query, variables, operation);

    public static async Task<string> AskAsync(
        this IServiceProvider services,
        string query,
        string? variables = null,
        string? operation = null,
        string requestId = "",
        CancellationToken cancellation = default)
    {
        await using var scope = services.CreateAsyncScope();
        using var json = JsonDocument.Parse(variables ?? "null");
        var request = new GraphQLRequest(query) { Variables = json.RootElement, OperationName = operation, RequestId = requestId };
        using var result = await services.GetRequiredService<RequestExecutor>().ExecuteAsync(request, scope.ServiceProvider, cancellation);
        return result.ToJson();
    }
}
