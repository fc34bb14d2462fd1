using DutyGraph.GraphQL;
using DutyGraph.Server.Hosting;
using Microsoft.Extensions.Options;

namespace DutyGraph.Server.Types;

/// <summary>Serves the GraphQL schema.</summary>
public static class Api
{
    /// <summary>Builds the schema from the annotated classes of this assembly.</summary>
    public static WebApplicationBuilder AddApi(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddGraphQLServer(schema => schema.AddTypes(typeof(Api).Assembly));
        services.AddOptions<GraphQLServerOptions>().Configure<IOptions<ServiceOptions>>((api, service) => Configure(api, service.Value));
        services.AddSingleton<IValidateOptions<ServiceOptions>, TrustedDocumentsValidator>();
        return builder;
    }

    /// <summary>Copies the operator's settings to the options of the library.</summary>
    internal static void Configure(GraphQLServerOptions api, ServiceOptions service)
    {
        api.MaxRequestBytes = service.RequestBytes;
        api.MaxResponseBytes = service.ResponseBytes;
        api.MaxConcurrentRequests = service.ConcurrentRequests;
        api.TrustedDocuments = service.TrustedDocuments is { Length: > 0 } file ? file : null;
        api.TrustedDocumentsOnly = service.TrustedDocumentsOnly;
        api.Validation = api.Validation with { MaxCost = service.RequestCost, Introspection = service.Introspection };
        api.ErrorLanguages = ErrorLanguages.ChineseAndEnglish;
        // The timeout applies to all paths: see Limits.
        api.MaxRequestSeconds = null;
    }

    /// <summary>Maps the API under a path.</summary>
    /// <param name="app">The service.</param>
    /// <param name="path">The path.</param>
    public static WebApplication MapApi(this WebApplication app, string path)
    {
        app.MapGraphQL(path);
        return app;
    }
}
