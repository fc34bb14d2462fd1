using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace DutyGraph.GraphQL;

/// <summary>
/// A service of the host that maps exceptions to errors for clients, such as a lost database connection. It gets exceptions other than <see
/// cref="GraphQLException"/>. If no filter maps an exception, it is logged, and the client gets a generic error.
/// </summary>
public interface IErrorFilter
{
    /// <summary>Returns the error of the field; null if the filter does not handle the exception. Must not throw.</summary>
    /// <param name="exception">The exception of the resolver, or of the data loader it awaited.</param>
    IError? OnException(Exception exception);
}

/// <summary>
/// A scoped service of the host that holds one state of the data for a request. When the resolver of a mutation's root field has returned, the server
/// renews the state, creates new data loaders and asks the container for the services of resolvers again. So the fields below it and the next root fields
/// read what it wrote. Register services that depend on the state as transient: a scoped one stays the same for the request.
/// </summary>
public interface IRequestSnapshot
{
    /// <summary>Drops the state; its next use takes the present one.</summary>
    void Renew();
}

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
        ? new(
            $"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{name} {mediaType} {request.QueryString}")).AsSpan(0, 16))}\"",
            isWeak: true)
        : null;
}
