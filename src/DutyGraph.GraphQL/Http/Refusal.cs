using Microsoft.AspNetCore.Http;

namespace DutyGraph.GraphQL.Http;

/// <summary>An HTTP request that is none of GraphQL over HTTP, and why.</summary>
/// <param name="Status">HTTP status, 4xx.</param>
/// <param name="Error">What was found and what was expected.</param>
internal sealed record Refusal(int Status, IError Error)
{
    /// <summary>A request of another method.</summary>
    public static readonly Refusal MethodNotAllowed = new(StatusCodes.Status405MethodNotAllowed, "Requests are sent by GET or POST.");

    /// <summary>A client that takes no media type that is served.</summary>
    public static readonly Refusal NotAcceptable =
        new(StatusCodes.Status406NotAcceptable, $"Answers come as {MediaTypes.GraphQLResponse} or {MediaTypes.Json}.");

    public Refusal(int status, string message)
        : this(status, new Error(message, ErrorCodes.BadRequest))
    {
    }

    public static Refusal Malformed(string message) => new(StatusCodes.Status400BadRequest, message);

    /// <summary>A request of too many bytes.</summary>
    /// <param name="status">413, or 414 where the bytes are in the URL.</param>
    /// <param name="asked">How many; where reading stopped, how many there are at least.</param>
    /// <param name="allowed">How many are allowed.</param>
    public static Refusal TooLarge(int status, long asked, int allowed) => new(
        status, LimitRefusal.Of(ErrorCodes.RequestBytesLimit, $"The request is larger than the {allowed} bytes that are allowed.", asked, allowed));

    /// <summary>A request that took too long.</summary>
    public static Refusal TooSlow(TimeSpan asked, int allowedSeconds) => new(
        StatusCodes.Status504GatewayTimeout,
        LimitRefusal.Of(
            ErrorCodes.TimeLimit, $"The request took longer than the {allowedSeconds} s that are allowed.", Math.Round(asked.TotalSeconds, 3), allowedSeconds));

    /// <summary>A request for which there is no room, even to wait.</summary>
    public static Refusal TooMany(int allowed) => new(
        StatusCodes.Status503ServiceUnavailable,
        LimitRefusal.Of(ErrorCodes.QueueLimit, $"The server is busy: {allowed} requests wait already. Try again later.", allowed + 1, allowed));
}
