using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace DutyGraph.GraphQL;

/// <summary>
/// A service of the host that names the state that queries see, where the same query has the same answer as long as the name stays. GET answers without errors
/// then carry an <c>ETag</c>, and one that the client has already is 304 and not worked out again.
/// </summary>
public interface IGraphState
{
    /// <summary>The name; null where the state has none.</summary>
    string? Name { get; }

    /// <summary>The tag of the answer to a GET request. It is weak: a compressed answer has the same.</summary>
    internal EntityTagHeaderValue? TagOf(HttpRequest request, string mediaType) => Name is { } name
        ? new($"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{name} {mediaType} {request.QueryString}")).AsSpan(0, 16))}\"", isWeak: true)
        : null;
}
