using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace DutyGraph.Server.Browsing;

/// <summary>Static pages that replace pages that were not built: what to install and, at the address of the API, example queries as links.</summary>
internal static class PlainPage
{
    private const string Style =
        "body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.6 system-ui, sans-serif; color: #1f2430; background: #fff }"
        + "pre { padding: .75rem 1rem; overflow-x: auto; border-radius: .4rem; background: #f3f4f7; font-size: .85rem; line-height: 1.45 }"
        + "h2 { font-size: 1rem; margin: 2rem 0 .25rem } a { color: #0b57d0 }";

    private const string Install = """
        <p>网页尚未构建：请安装 Node 20.19 或更高版本，然后重新运行 <code>dotnet run --project src/DutyGraph.Server</code>。</p>
        <p lang="en">The page has not been built: install Node 20.19 or later, then run <code>dotnet run --project src/DutyGraph.Server</code> again.</p>
        """;

    /// <summary>Returns the replacement of the page.</summary>
    public static Page Missing() => Of(Install, StatusCodes.Status503ServiceUnavailable);

    /// <summary>Returns the replacement of GraphiQL.</summary>
    /// <param name="api">The path of the API.</param>
    public static Page Examples(string api) => Of($"""
        <p>这里是 GraphQL 接口，程序以 POST 提问。 This is the GraphQL API; programs ask it by POST.</p>
        {Install}
        <p>下面的提问点开即答。 These questions answer when they are followed.</p>
        {string.Concat(ExampleQueries.All.Select(query => Example(api, query)))}
        """);

    private static Page Of(string body, int status = StatusCodes.Status200OK)
    {
        var style = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)));
        var policy = $"default-src 'none'; style-src 'sha256-{style}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        return new Page(policy, Encoding.UTF8.GetBytes(Html(body)), status);
    }

    private static string Html(string body) => $"""
        <!doctype html>
        <html lang="zh-CN">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>DutyGraph · 乡镇履职事项</title><style>{Style}</style></head>
        <body>
        <h1>DutyGraph · 乡镇履职事项图谱</h1>
        {body}
        </body>
        </html>
        """;

    private static string Example(string api, string query)
    {
        var body = query[(query.IndexOf('\n', StringComparison.Ordinal) + 1)..].TrimEnd();
        return $"""

            <h2><a href="{api}?query={Uri.EscapeDataString(body)}">{WebUtility.HtmlEncode(ExampleQueries.TitleOf(query))}</a></h2>
            <pre>{WebUtility.HtmlEncode(body)}</pre>

            """;
    }
}
