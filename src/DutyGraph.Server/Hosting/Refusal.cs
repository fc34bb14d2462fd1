using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace DutyGraph.Server.Hosting;

/// <summary>Writes an error without data in the form of a GraphQL response: one error with its code, and the request id that the log has.</summary>
public static class Refusal
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes the error. The status code must have been set before.</summary>
    /// <param name="context">The request.</param>
    /// <param name="code">The code of the cause, in capitals.</param>
    /// <param name="message">A message for people, in Chinese, then in English.</param>
    /// <param name="limit">For an exceeded limit: the requested and the allowed value, in the unit of the limit.</param>
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
