namespace DutyGraph.Server.Explorer;

/// <summary>A page for people.</summary>
/// <param name="Policy">What it may load and do: its Content-Security-Policy.</param>
/// <param name="Html">UTF-8.</param>
internal sealed record Page(string Policy, ReadOnlyMemory<byte> Html)
{
    /// <summary>Answers with it.</summary>
    public async Task WriteAsync(HttpContext context)
    {
        var response = context.Response;
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = Html.Length;
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.Vary = "Accept";
        await response.Body.WriteAsync(Html, context.RequestAborted);
    }
}
