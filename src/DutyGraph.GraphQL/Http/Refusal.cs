using Microsoft.AspNetCore.Http;

namespace DutyGraph.GraphQL.Http;

/// <summary>The error answer to an HTTP request that is not executed.</summary>
/// <param name="Status">The HTTP status, 4xx or 5xx.</param>
/// <param name="Error">The problem and what was expected.</param>
internal sealed record Refusal(int Status, IError Error)
{
    /// <summary>The HTTP method is neither GET nor POST.</summary>
    public static readonly Refusal MethodNotAllowed = new(StatusCodes.Status405MethodNotAllowed, "Requests are sent by GET or POST.");

    /// <summary>The client accepts none of the served media types.</summary>
    public static readonly Refusal NotAcceptable =
        new(StatusCodes.Status406NotAcceptable, $"Answers come as {MediaTypes.GraphQLResponse} or {MediaTypes.Json}.");

    public Refusal(int status, string message)
        : this(status, new Error(message, ErrorCodes.BadRequest))
    {
    }

    /// <summary>The request cannot be read, for example because it is not JSON.</summary>
    public static Refusal Unreadable(string message) => new(StatusCodes.Status400BadRequest, message);

    /// <summary>The request can be read, but its parameters are missing or of the wrong type.</summary>
    public static Refusal Malformed(string message) => new(StatusCodes.Status422UnprocessableEntity, message);

    /// <summary>The body is encoded in a way that the server does not read.</summary>
    public static Refusal Unsupported(string message) => new(StatusCodes.Status415UnsupportedMediaType, message);

    /// <summary>The client did not send the whole request before the deadline.</summary>
    public static Refusal NotReceived(TimeSpan asked, int allowedSeconds) => new(
        StatusCodes.Status408RequestTimeout,
        LimitRefusal.Of(
            ErrorCodes.TimeLimit, $"The request did not arrive within the {allowedSeconds} s that are allowed.", Math.Round(asked.TotalSeconds, 3), allowedSeconds));

    /// <summary>The request has too many bytes.</summary>
    /// <param name="status">413, or 414 for a long URL.</param>
    /// <param name="asked">The size in bytes, or the number of bytes read before reading stopped.</param>
    /// <param name="allowed">The allowed size in bytes.</param>
    public static Refusal TooLarge(int status, long asked, int allowed) => new(
        status, LimitRefusal.Of(ErrorCodes.RequestBytesLimit, $"The request is larger than the {allowed} bytes that are allowed.", asked, allowed));

    /// <summary>The request exceeded the deadline.</summary>
    public static Refusal TooSlow(TimeSpan asked, int allowedSeconds) => new(
        StatusCodes.Status504GatewayTimeout,
        LimitRefusal.Of(
            ErrorCodes.TimeLimit, $"The request took longer than the {allowedSeconds} s that are allowed.", Math.Round(asked.TotalSeconds, 3), allowedSeconds));

    /// <summary>The queue is full.</summary>
    public static Refusal TooMany(int allowed) => new(
        StatusCodes.Status503ServiceUnavailable,
        LimitRefusal.Of(ErrorCodes.QueueLimit, $"The server is busy: {allowed} requests wait already. Try again later.", allowed + 1, allowed));
}
