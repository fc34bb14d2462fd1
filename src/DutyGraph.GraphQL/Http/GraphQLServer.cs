using DutyGraph.GraphQL.Execution;
using DutyGraph.GraphQL.Http;
using DutyGraph.GraphQL.TypeSystem;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace DutyGraph.GraphQL;

/// <summary>Adds a GraphQL server to an application.</summary>
public static class GraphQLServer
{
    /// <summary>Registers <see cref="Schema"/> and <see cref="RequestExecutor"/> as singletons.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="schema">Adds types to the schema.</param>
    /// <param name="options">Changes settings; null for the defaults.</param>
    public static IServiceCollection AddGraphQLServer(
        this IServiceCollection services, Action<SchemaBuilder> schema, Action<GraphQLServerOptions>? options = null)
    {
        var builder = new SchemaBuilder();
        schema(builder);
        services.AddOptions<GraphQLServerOptions>().Configure(options ?? (_ => { })).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<TrustedDocumentsFile>();
        services.AddSingleton<IValidateOptions<GraphQLServerOptions>>(provider => provider.GetRequiredService<TrustedDocumentsFile>());
        services.AddLogging();
        services.AddSingleton(provider => builder.Build(provider.GetRequiredService<IServiceProviderIsService>()));
        services.AddSingleton<RequestExecutor>();
        services.AddSingleton<RequestGate>();
        services.TryAddSingleton(TimeProvider.System);
        return services;
    }

    /// <summary>Serves the schema over HTTP. The schema is built here, so an invalid schema stops the application at startup.</summary>
    /// <param name="endpoints">The routes of the application.</param>
    /// <param name="pattern">The path of the endpoint.</param>
    /// <exception cref="SchemaException">The classes do not form a valid schema.</exception>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string pattern = "/graphql")
    {
        var endpoint = ActivatorUtilities.CreateInstance<GraphQLEndpoint>(endpoints.ServiceProvider);
        return endpoints.Map(pattern, endpoint.InvokeAsync);
    }
}
