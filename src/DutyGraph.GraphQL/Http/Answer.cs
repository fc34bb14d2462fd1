using System.Globalization;
using Microsoft.AspNetCore.Http;

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
