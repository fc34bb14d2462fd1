using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace DutyGraph.GraphQL.Http;

/// <summary>The media types of answers (GraphQL over HTTP, "Media Types"), and which of them a client wants.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";

    public const string GraphQLResponse = "application/graphql-response+json";

    private static readonly string[] Supported = [Json, GraphQLResponse];

    /// <summary>The media type to answer in: the supported one that the client likes best, and JSON where it does not say.</summary>
    /// <param name="accept">Values of the Accept header.</param>
    /// <returns>Null where the client takes none that is supported.</returns>
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

    // Parameters of a range say nothing about the types that are served.
    private static MediaTypeHeaderValue Bare(MediaTypeHeaderValue range) => new(range.MediaType);
}
