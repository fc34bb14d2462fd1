using DutyGraph.Core;
using DutyGraph.Embedded;
using DutyGraph.Server.Hosting;

namespace DutyGraph.Server.Loading;

/// <summary>The graph, from its folder to each request.</summary>
public static class GraphLoading
{
    /// <summary>Loads the graph in the background after the start; each request sees the one state of it that stood when it came.</summary>
    public static WebApplicationBuilder AddGraph(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<EmbeddedStore>();
        services.AddScoped<IDutyGraph>(request => request.GetRequiredService<EmbeddedStore>().Current);
        services.AddHealthChecks().AddCheck<LoadedGraphCheck>("graph");
        services.AddHostedService<GraphLoader>();
        return builder;
    }

    /// <summary><c>/health/live</c> answers as long as the service runs; <c>/health/ready</c> 503 until the graph is loaded.</summary>
    public static WebApplication MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false });
        app.MapHealthChecks("/health/ready");
        return app;
    }

    /// <summary>Answers 503 under a path until the graph is loaded: an empty graph would answer wrongly.</summary>
    /// <param name="app">The service.</param>
    /// <param name="path">Where the graph is asked.</param>
    public static WebApplication RequireLoadedGraph(this WebApplication app, string path)
    {
        var store = app.Services.GetRequiredService<EmbeddedStore>();
        app.UseWhen(TooEarly, refused => refused.Run(context =>
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = "1";
            return Refusal.WriteAsync(context, "NOT_READY", "图谱正在载入，请稍后再试。 The graph is being loaded; try again shortly.");
        }));
        return app;

        bool TooEarly(HttpContext context) => !store.IsLoaded && context.Request.Path.StartsWithSegments(path);
    }
}
