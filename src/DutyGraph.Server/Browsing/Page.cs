using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace DutyGraph.Server.Browsing;

/// <summary>An HTML document, kept in memory. Browsers ask at each visit whether they have the newest.</summary>
/// <param name="policy">What it may load and do: its Content-Security-Policy.</param>
/// <param name="html">UTF-8.</param>
/// <param name="status">Of the answer.</param>
internal sealed class Page(string policy, ReadOnlyMemory<byte> html, int status = StatusCodes.Status200OK)
{
    private readonly EntityTagHeaderValue _tag = new($"\"{Convert.ToHexStringLower(SHA256.HashData(html.Span))[..16]}\"");

    /// <summary>Answers with it, or with 304 where the browser has it.</summary>
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
