using Microsoft.AspNetCore.Http;

namespace DutyGraph.GraphQL.Http;

/// <summary>An HTTP request that is none of GraphQL over HTTP, and why.</summary>
/// <param name="Status">HTTP status, 4xx.</param>
/// <param name="Message">What was found and what was expected.</param>
internal sealed record Refusal(int Status, string Message)
{
    public static Refusal Malformed(string message) => new(StatusCodes.Status400BadRequest, message);

    public static Refusal TooLarge(int limit) => new(StatusCodes.Status413PayloadTooLarge, $"The request is larger than the {limit} bytes that are allowed.");
}
