using System.Diagnostics;

namespace DutyGraph.Server.Hosting;

/// <summary>Headers, error handling and timeouts for every response.</summary>
public static class SafeAnswers
{
    private static readonly object Began = new();

    /// <summary>
    /// Adds headers against content sniffing, framing and caching, a handler that keeps details of unexpected exceptions in the log, and request timeouts.
    /// </summary>
    public static WebApplication UseSafeAnswers(this WebApplication app)
    {
        var time = app.Services.GetRequiredService<TimeProvider>();
        app.Use(async (context, next) =>
        {
            context.Items[Began] = time.GetTimestamp();
            // Errors and the log use the trace id as request id.
            context.TraceIdentifier = (Activity.Current?.TraceId ?? ActivityTraceId.CreateRandom()).ToHexString();
            SetHeaders(context.Response.Headers);
            await next(context);
        });
        app.UseExceptionHandler(fault => fault.Run(context =>
        {
            // The exception handler has cleared the headers of the response.
            SetHeaders(context.Response.Headers);
            return Refusal.WriteAsync(context, "INTERNAL_ERROR", "服务出错，详情见日志。 Something went wrong; the log has the details.");
        }));
        app.UseRequestTimeouts();
        return app;
    }

    /// <summary>Returns the seconds since the request arrived.</summary>
    internal static double SecondsSince(HttpContext context) =>
        Math.Round(context.RequestServices.GetRequiredService<TimeProvider>().GetElapsedTime((long)context.Items[Began]!).TotalSeconds, 3);

    private static void SetHeaders(IHeaderDictionary headers)
    {
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        // An answer is valid for one state of the graph only.
        headers.CacheControl = "no-store";
    }
}
