using System.Diagnostics;
using DutyGraph.GraphQL;

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
            return Refusal.Unexpected.WriteAsync(context);
        }));
        app.UseRequestTimeouts();
        return app;
    }

    /// <summary>Returns the time since the request arrived.</summary>
    internal static TimeSpan TimeOf(HttpContext context) =>
        context.RequestServices.GetRequiredService<TimeProvider>().GetElapsedTime((long)context.Items[Began]!);

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
