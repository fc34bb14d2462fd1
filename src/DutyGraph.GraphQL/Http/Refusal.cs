using DutyGraph.GraphQL.Execution;
using DutyGraph.GraphQL.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DutyGraph.GraphQL;

/// <summary>
/// The error answer to an HTTP request that is not executed: one error with its code, and the request id that the log has. A host answers its own refusals
/// with it too, so that clients read one format.
/// </summary>
/// <param name="Status">The HTTP status, 4xx or 5xx.</param>
/// <param name="Error">The problem and what was expected.</param>
public sealed record Refusal(int Status, IError Error)
{
    /// <summary>An unexpected exception. The log has its details.</summary>
    public static readonly Refusal Unexpected = new(StatusCodes.Status500InternalServerError, ErrorReporter.Unexpected);

    internal static readonly Refusal MethodNotAllowed =
        new(StatusCodes.Status405MethodNotAllowed, new ErrorText("请求须用 GET 或 POST。", "Requests must be sent by GET or POST."));

    internal static readonly Refusal NotAcceptable = new(
        StatusCodes.Status406NotAcceptable,
        new ErrorText($"答复的类型只有 {MediaTypes.GraphQLResponse} 和 {MediaTypes.Json}。", $"Answers come as {MediaTypes.GraphQLResponse} or {MediaTypes.Json}."));

    /// <summary>Browsers send the header across sites only after a preflight request.</summary>
    internal static readonly Refusal CrossSite = new(
        StatusCodes.Status403Forbidden,
        new ErrorText(
            $"其他网站的页面须发送 {GetReader.PreflightHeader} 头，使浏览器先行询问。",
            $"A page of another site must send the header {GetReader.PreflightHeader}, so that the browser asks first."));

    private Refusal(int status, ErrorText text)
        : this(status, new Error(text, ErrorCodes.BadRequest))
    {
    }

    /// <summary>After which time a retry may succeed: the header <c>Retry-After</c>, in whole seconds, 1 or more. Null: no header.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The request took longer than allowed.</summary>
    /// <param name="asked">The time since the request began.</param>
    /// <param name="allowedSeconds">The allowed time in seconds.</param>
    public static Refusal TooSlow(TimeSpan asked, int allowedSeconds) => OverTime(
        StatusCodes.Status504GatewayTimeout,
        new($"请求超过允许的 {allowedSeconds} 秒，已中止。", $"The request took longer than the {allowedSeconds} s that are allowed."),
        asked,
        allowedSeconds);

    /// <summary>Something that the host depends on is not available.</summary>
    public static Refusal Unavailable(UnavailableError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return new(StatusCodes.Status503ServiceUnavailable, error) { RetryAfter = error.RetryAfter };
    }

    /// <summary>The client did not send the whole request in time.</summary>
    internal static Refusal NotReceived(TimeSpan asked, int allowedSeconds) => OverTime(
        StatusCodes.Status408RequestTimeout,
        new($"请求没有在允许的 {allowedSeconds} 秒内收全。", $"The request did not arrive within the {allowedSeconds} s that are allowed."),
        asked,
        allowedSeconds);

    /// <summary>The connection broke, or the body contradicts its headers.</summary>
    internal static Refusal Broken(int status) => new(
        status,
        new ErrorText("HTTP 请求中断，或正文与头不符。", "The connection broke, or the body does not match the headers."));

    /// <summary>The request cannot be read, for example because it is not JSON.</summary>
    internal static Refusal Unreadable(ErrorText text) => new(StatusCodes.Status400BadRequest, text);

    /// <summary>The request can be read, but its parameters are missing or of the wrong type.</summary>
    internal static Refusal Malformed(ErrorText text) => new(StatusCodes.Status422UnprocessableEntity, text);

    /// <summary>The body is encoded in a way that the server does not read.</summary>
    internal static Refusal Unsupported(ErrorText text) => new(StatusCodes.Status415UnsupportedMediaType, text);

    /// <summary>The request has too many bytes.</summary>
    /// <param name="status">413, or 414 for a long URL.</param>
    /// <param name="asked">The size in bytes, or the number of bytes read before reading stopped.</param>
    /// <param name="allowed">The allowed size in bytes.</param>
    internal static Refusal TooLarge(int status, long asked, int allowed) => new(status, GraphQL.Error.OverLimit(
        ErrorCodes.RequestBytesLimit,
        new($"请求超过允许的 {allowed} 字节。", $"The request is larger than the {allowed} bytes that are allowed."),
        asked,
        allowed));

    /// <summary>The queue is full.</summary>
    internal static Refusal TooMany(int allowed) => new(StatusCodes.Status503ServiceUnavailable, GraphQL.Error.OverLimit(
        ErrorCodes.QueueLimit,
        new($"服务繁忙：已有 {allowed} 个请求在等待，请稍后再试。", $"The server is busy: {allowed} requests wait already. Try again later."),
        allowed + 1,
        allowed))
    {
        RetryAfter = TimeSpan.FromSeconds(1),
    };

    /// <summary>Writes the answer in the media type that the client accepts, and logs the refusal. Nothing must have been written before.</summary>
    /// <param name="context">The request.</param>
    public Task WriteAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var mediaType = MediaTypes.Negotiate(context.Request.Headers.Accept) ?? MediaTypes.Json;
        // Clients that only accept application/json know this status from earlier drafts.
        var status = Status == StatusCodes.Status422UnprocessableEntity && mediaType == MediaTypes.Json ? StatusCodes.Status400BadRequest : Status;
        var logger = context.RequestServices.GetRequiredService<ILogger<Refusal>>();
        Log.RequestRefused(logger, context.TraceIdentifier, status, Error.Code);
        if (RetryAfter is { } wait)
        {
            Answer.SetRetryAfter(context.Response, wait);
        }

        return WriteAsync(context, mediaType, status);
    }

    private async Task WriteAsync(HttpContext context, string mediaType, int status)
    {
        var languages = context.RequestServices.GetRequiredService<IOptions<GraphQLServerOptions>>().Value.ErrorLanguages;
        using var writer = new ResponseWriter();
        ErrorWriter.WriteRequestErrors(writer, [Error], context.TraceIdentifier, languages);
        // The request's own token may be cancelled: a timeout of the host cancels it.
        await Answer.WriteAsync(context.Response, mediaType, status, writer.Written, CancellationToken.None);
    }

    private static Refusal OverTime(int status, ErrorText text, TimeSpan asked, int allowedSeconds) =>
        new(status, GraphQL.Error.OverLimit(ErrorCodes.TimeLimit, text, Math.Round(asked.TotalSeconds, 3), allowedSeconds));
}
