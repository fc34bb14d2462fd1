using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace DutyGraph.GraphQL;

/// <summary>
/// A service of the host that names the state of the data. As long as the name is the same, the same query has the same answer. Then successful answers to
/// GET requests have an <c>ETag</c>, and a client that already has the answer gets 304 without an execution.
/// </summary>
public interface IGraphState
{
    /// <summary>The name; null if the state has no name.</summary>
    string? Name { get; }

    /// <summary>Returns the tag of the answer to a GET request. It is weak, because compressed answers have the same tag.</summary>
    internal EntityTagHeaderValue? TagOf(HttpRequest request, string mediaType) => Name is { } name
        ? new($"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{name} {mediaType} {request.QueryString}")).AsSpan(0, 16))}\"", isWeak: true)
        : null;
}
