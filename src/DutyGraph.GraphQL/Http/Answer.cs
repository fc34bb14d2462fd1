using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace DutyGraph.GraphQL.Http;

/// <summary>Writes answers.</summary>
internal static class Answer
{
    public static async Task WriteAsync(HttpResponse response, string mediaType, int status, ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        response.StatusCode = status;
        response.ContentType = mediaType == MediaTypes.Json ? "application/json; charset=utf-8" : "application/graphql-response+json; charset=utf-8";
        response.ContentLength = body.Length;

        // After StartAsync, Kestrel takes the body as one block instead of several.
        await response.StartAsync(cancellation);
        body.Span.CopyTo(response.BodyWriter.GetSpan(body.Length));
        response.BodyWriter.Advance(body.Length);
        await response.BodyWriter.FlushAsync(cancellation);
    }

    /// <summary>Sets the header <c>Retry-After</c> in whole seconds, 1 or more.</summary>
    public static void SetRetryAfter(HttpResponse response, TimeSpan wait) =>
        response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
}

/// <summary>The media types of answers and their negotiation (GraphQL over HTTP, "Media Types").</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";

    public const string GraphQLResponse = "application/graphql-response+json";

    private static readonly string[] Supported = [Json, GraphQLResponse];

    /// <summary>Returns the supported media type that the client prefers; JSON without an Accept header.</summary>
    /// <param name="accept">The values of the Accept header.</param>
    /// <returns>Null if the client accepts no supported type.</returns>
    public static string? Negotiate(StringValues accept)
    {
        if (StringValues.IsNullOrEmpty(accept))
        {
            return Json;
        }

        return MediaTypeHeaderValue.TryParseList(accept, out var ranges)
            ? ranges.Where(range => range.Quality is not 0 && (!range.Charset.HasValue || range.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)))
                .OrderByDescending(range => range.Quality ?? 1)
                .Select(range => Array.Find(Supported, type => new MediaTypeHeaderValue(type).IsSubsetOf(Bare(range))))
                .FirstOrDefault(type => type is not null)
            : null;
    }

    // Removes parameters, which the served types do not have.
    private static MediaTypeHeaderValue Bare(MediaTypeHeaderValue range) => new(range.MediaType);
}
