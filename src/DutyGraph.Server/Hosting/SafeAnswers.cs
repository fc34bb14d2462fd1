using System.Diagnostics;

namespace DutyGraph.Server.Hosting;

/// <summary>What every answer carries, and what none does.</summary>
public static class SafeAnswers
{
    private static readonly object Began = new();

    /// <summary>Headers that keep browsers from guessing, framing and caching; no detail of an unexpected fault leaves the log; requests end in time.</summary>
    public static WebApplication UseSafeAnswers(this WebApplication app)
    {
        var time = app.Services.GetRequiredService<TimeProvider>();
        app.Use(async (context, next) =>
        {
            context.Items[Began] = time.GetTimestamp();
            // The id in errors and in the log is that of the trace.
            context.TraceIdentifier = (Activity.Current?.TraceId ?? ActivityTraceId.CreateRandom()).ToHexString();
            SetHeaders(context.Response.Headers);
            await next(context);
        });
        app.UseExceptionHandler(fault => fault.Run(context =>
        {
            // The handler has cleared the headers along with the half-made answer.
            SetHeaders(context.Response.Headers);
            return Refusal.WriteAsync(context, "INTERNAL_ERROR", "服务出错，详情见日志。 Something went wrong; the log has the details.");
        }));
        app.UseRequestTimeouts();
        return app;
    }

    /// <summary>How long ago the request came, in seconds.</summary>
    internal static double SecondsSince(HttpContext context) =>
        Math.Round(context.RequestServices.GetRequiredService<TimeProvider>().GetElapsedTime((long)context.Items[Began]!).TotalSeconds, 3);

    private static void SetHeaders(IHeaderDictionary headers)
    {
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        // An answer belongs to one state of the graph.
        headers.CacheControl = "no-store";
    }
}
