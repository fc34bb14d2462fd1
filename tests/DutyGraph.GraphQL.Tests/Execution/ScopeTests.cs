using DutyGraph.GraphQL.Execution;
using DutyGraph.GraphQL.Tests.Warehouse;
using Microsoft.Extensions.DependencyInjection;

namespace DutyGraph.GraphQL.Tests.Execution;

/// <summary>The scope of a request is created on the first use of a service from it, and only once.</summary>
public class ScopeTests
{
    [Theory]
    [InlineData("{ __typename shelf { id label } crates { items { id } } }", 0)]
    [InlineData("mutation { a: add(by: 1) { value } b: add(by: 2) { value } }", 1)]
    [InlineData("{ shelf { holder { name } } crates { items { id } } }", 1)]
    public async Task Execute_AnyDocument_MakesTheScopeOnceWhereItIsNeeded(string document, int expected)
    {
        var server = WarehouseServer.Start();
        var made = 0;
        using var answer = await server.GetRequiredService<RequestExecutor>().ExecuteAsync(new GraphQLRequest(document), Scope, CancellationToken.None);
        Assert.Equal(ResultKind.Executed, answer.Kind);
        Assert.Equal(expected, made);

        IServiceProvider Scope()
        {
            made++;
            return server.CreateScope().ServiceProvider;
        }
    }
}
