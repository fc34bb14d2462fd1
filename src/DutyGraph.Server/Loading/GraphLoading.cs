using DutyGraph.Embedded;
using DutyGraph.GraphQL;
using DutyGraph.Neo4j;
using DutyGraph.Server.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace DutyGraph.Server.Loading;

/// <summary>Registers the graph: import, store and access from requests.</summary>
public static class GraphLoading
{
    /// <summary>Adds the store, which is filled in the background after the start, and a graph for each request.</summary>
    public static WebApplicationBuilder AddGraph(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(TimeProvider.System);
        if (builder.Configuration.GetValue<StoreKind>($"{ServiceOptions.Section}:{nameof(ServiceOptions.Store)}") == StoreKind.Neo4j)
        {
            services.AddNeo4j();
        }
        else
        {
            services.AddSingleton<EmbeddedStore>();
            services.AddSingleton<EmbeddedGraphStore>().AddSingleton<IGraphStore>(provider => provider.GetRequiredService<EmbeddedGraphStore>());
            services.AddSingleton<IGraphState>(provider => provider.GetRequiredService<EmbeddedGraphStore>());
        }

        services.AddHttpContextAccessor().AddSingleton<StoreFaults>().AddSingleton<IErrorFilter>(provider => provider.GetRequiredService<StoreFaults>());
        var isTraced = Telemetry.IsOn(builder.Configuration);
        services.AddScoped(request => new RequestGraph(request.GetRequiredService<IGraphStore>(), isTraced));
        services.AddScoped<IRequestSnapshot>(request => request.GetRequiredService<RequestGraph>());
        services.AddTransient(request => request.GetRequiredService<RequestGraph>().Graph);
        services.AddHealthChecks().AddCheck<GraphCheck>("graph");
        services.AddHostedService<GraphLoader>();
        return builder;
    }

    private static void AddNeo4j(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<Neo4jOptions, Neo4jOptionsValidator>().BindConfiguration(Neo4jOptions.Section);
        services.AddSingleton(provider =>
        {
            var (options, time) = (provider.GetRequiredService<IOptions<Neo4jOptions>>().Value, provider.GetRequiredService<TimeProvider>());
            return CachedCypher.Over(Neo4jTransport.Create(options, time), options, time);
        });
        services.AddSingleton<IGraphStore, Neo4jGraphStore>();
    }

    /// <summary>
    /// Maps <c>/health/live</c>, which answers as long as the service runs, and <c>/health/ready</c>, which is 503 while the graph cannot be queried.
    /// </summary>
    public static WebApplication MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false }).DisableRateLimiting();
        app.MapHealthChecks("/health/ready").DisableRateLimiting();
        return app;
    }

    /// <summary>
    /// Answers 503 with <c>Retry-After</c> under some paths while the graph cannot be queried: before it is loaded, and if the store fails during a request.
    /// The GraphQL endpoint handles the latter itself (<see cref="StoreFaults"/>).
    /// </summary>
    /// <param name="app">The service.</param>
    /// <param name="paths">The paths that query the graph.</param>
    public static WebApplication RequireGraph(this WebApplication app, params string[] paths)
    {
        var store = app.Services.GetRequiredService<IGraphStore>();
        var faults = app.Services.GetRequiredService<StoreFaults>();
        app.Use(async (context, next) =>
        {
            var unavailable = Array.Exists(paths, path => context.Request.Path.StartsWithSegments(path)) ? store.Unavailable : null;
            if (unavailable is null)
            {
                try
                {
                    await next(context);
                    return;
                }
                catch (Neo4jException fault) when (!context.Response.HasStarted && (unavailable = faults.Unavailable(fault)) is not null)
                {
                    // The response is an error, not a file.
                    context.Response.Headers.Remove(HeaderNames.ContentDisposition);
                }
            }

            await Refusal.Unavailable(unavailable.ToError()).WriteAsync(context);
        });
        return app;
    }
}
