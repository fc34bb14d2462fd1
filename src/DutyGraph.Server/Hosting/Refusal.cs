using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace DutyGraph.Server.Hosting;

/// <summary>An answer without data, in the form of a GraphQL response: one error with its code and the id that ties it to the log.</summary>
public static class Refusal
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes the answer with the status that the response already has.</summary>
    /// <param name="context">The request.</param>
    /// <param name="code">The cause, in capitals.</param>
    /// <param name="message">For people: Chinese, then English.</param>
    /// <param name="limit">Of a limit: what was asked, and what is allowed, in the unit of the limit.</param>
    public static Task WriteAsync(HttpContext context, string code, string message, (object Asked, object Allowed)? limit = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        var log = context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(Refusal));
        Log.Refused(log, context.TraceIdentifier, context.Response.StatusCode, code);
        object extensions = limit is var (asked, allowed) ? new { code, asked, allowed } : new { code };
        var answer = new { errors = new[] { new { message, extensions } }, extensions = new { requestId = context.TraceIdentifier } };
        return context.Response.WriteAsJsonAsync(answer, Json, "application/json; charset=utf-8", CancellationToken.None);
    }
}
