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
}

/// <summary>The <c>ETag</c> of answers to GET requests, for other endpoints of the host too. It stands for the state of the data and the request.</summary>
public static class AnswerTag
{
    /// <summary>
    /// Returns the tag of the answer to a request. Call it before the data is read: if the state changes meanwhile, a newer answer gets an old tag and is
    /// fetched once more; an old answer never gets a new tag.
    /// </summary>
    /// <param name="state">The state of the data; null if there is none.</param>
    /// <param name="request">The request.</param>
    /// <param name="mediaType">The media type of the answer.</param>
    /// <returns>A weak tag, because compressed answers have the same one; null if the state has no name.</returns>
    public static EntityTagHeaderValue? Of(IGraphState? state, HttpRequest request, string mediaType)
    {
        ArgumentNullException.ThrowIfNull(request);
        return state?.Name is { } name
            ? new($"\"{Hash($"{name} {mediaType} {request.Path}{request.QueryString}")}\"", isWeak: true)
            : null;
    }

    /// <summary>Answers 304 if the client has the answer with this tag.</summary>
    /// <returns>Whether the request is answered.</returns>
    public static bool TryAnswer(HttpContext context, EntityTagHeaderValue? tag)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (tag is null || !context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
        {
            return false;
        }

        context.Response.StatusCode = StatusCodes.Status304NotModified;
        Set(context.Response, tag);
        return true;
    }

    /// <summary>Lets the client cache a successful answer, but revalidate it before each use. Does nothing without a tag.</summary>
    public static void Set(HttpResponse response, EntityTagHeaderValue? tag)
    {
        ArgumentNullException.ThrowIfNull(response);
        if (tag is not null)
        {
            response.GetTypedHeaders().ETag = tag;
            response.Headers.CacheControl = "private, no-cache";
            response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        }
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
