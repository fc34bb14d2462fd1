using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace DutyGraph.Server.Browsing;

/// <summary>An HTML document in memory. Browsers revalidate it by ETag at each visit.</summary>
/// <param name="policy">The document's Content-Security-Policy.</param>
/// <param name="html">The document in UTF-8.</param>
/// <param name="status">The status code of the answer.</param>
internal sealed class Page(string policy, ReadOnlyMemory<byte> html, int status = StatusCodes.Status200OK)
{
    private readonly EntityTagHeaderValue _tag = new($"\"{Convert.ToHexStringLower(SHA256.HashData(html.Span))[..16]}\"");

    /// <summary>Writes the document, or 304 if the browser has it.</summary>
    public async Task WriteAsync(HttpContext context)
    {
        var response = context.Response;
        var headers = response.GetTypedHeaders();
        headers.CacheControl = new() { NoCache = true };
        headers.ETag = _tag;
        response.Headers.Vary = HeaderNames.Accept;
        response.Headers.ContentSecurityPolicy = policy;
        if (status == StatusCodes.Status200OK && context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(_tag, useStrongComparison: false)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = html.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(html, context.RequestAborted);
        }
    }
}
