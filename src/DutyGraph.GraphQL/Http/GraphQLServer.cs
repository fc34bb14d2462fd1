using DutyGraph.GraphQL.Execution;
using DutyGraph.GraphQL.Http;
using DutyGraph.GraphQL.TypeSystem;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace DutyGraph.GraphQL;

/// <summary>Puts a GraphQL server into an application.</summary>
public static class GraphQLServer
{
    /// <summary>Registers a schema and what runs it: <see cref="Schema"/> and <see cref="RequestExecutor"/>, one of each.</summary>
    /// <param name="services">Of the application.</param>
    /// <param name="schema">Names the types.</param>
    /// <param name="options">Sets limits; the defaults where null.</param>
    public static IServiceCollection AddGraphQLServer(
        this IServiceCollection services, Action<SchemaBuilder> schema, Action<GraphQLServerOptions>? options = null)
    {
        var builder = new SchemaBuilder();
        schema(builder);
        services.AddOptions<GraphQLServerOptions>().Configure(options ?? (_ => { })).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IValidateOptions<GraphQLServerOptions>, TrustedDocumentsCheck>();
        services.AddLogging();
        services.AddSingleton(provider => builder.Build(provider.GetRequiredService<IServiceProviderIsService>()));
        services.AddSingleton<RequestExecutor>();
        services.AddSingleton<RequestGate>();
        services.TryAddSingleton(TimeProvider.System);
        return services;
    }

    /// <summary>Serves the schema over HTTP. The schema is built here: what is wrong with it keeps the application from starting.</summary>
    /// <param name="endpoints">Of the application.</param>
    /// <param name="pattern">Path of the endpoint.</param>
    /// <exception cref="SchemaException">The classes do not make a valid schema.</exception>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string pattern = "/graphql")
    {
        var endpoint = ActivatorUtilities.CreateInstance<GraphQLEndpoint>(endpoints.ServiceProvider);
        return endpoints.Map(pattern, endpoint.InvokeAsync);
    }
}
