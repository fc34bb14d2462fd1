namespace DutyGraph.Server.Browsing;

/// <summary>
/// Routes requests of browsers: the page at its own addresses, GraphiQL at the address of the API, and build instructions if the page was not built.
/// </summary>
public static class PageRouting
{
    // Paths in the web root, as src/DutyGraph.Web builds them.
    private const string Page = "/app/index.html";
    private const string GraphiQL = "/graphiql/index.html";

    private const string Own = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private const string PagePolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " + Own;

    // GraphiQL's editor creates styles at run time, and contains fonts and workers.
    private const string GraphiQLPolicy =
        "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; "
        + "img-src 'self' data:; " + Own;

    // Paths for programs: a missing resource is 404 and never the page.
    private static readonly PathString[] Programs = ["/health", "/export", Assets.Folder];

    /// <summary>
    /// Answers browsers. The page is served at every address that belongs neither to the API nor to a program; its own router reads the address. A link to the
    /// API with <c>?query=</c> opens in GraphiQL; if GraphiQL was not built, the API answers the query itself.
    /// </summary>
    /// <param name="app">The service.</param>
    /// <param name="api">The path of the API.</param>
    public static WebApplication UsePages(this WebApplication app, PathString api)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.UseAssets();
        var (page, graphiql) = (Built(app, Page, PagePolicy), Built(app, GraphiQL, GraphiQLPolicy));
        if (page is null || graphiql is null)
        {
            Log.PageNotBuilt(app.Logger);
        }

        var (missing, examples) = (PlainPage.Missing(), PlainPage.Examples(api));
        app.Use((context, next) =>
        {
            var request = context.Request;
            var answer = !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) ? null
                : request.Path == api ? (AcceptsHtml(request) ? graphiql ?? (request.Query.ContainsKey("query") ? null : examples) : null)
                : request.Path == "/" || (AcceptsHtml(request) && !IsOfPrograms(request.Path, api)) ? page ?? missing
                : null;
            return answer is null ? next(context) : answer.WriteAsync(context);
        });
        return app;
    }

    private static Page? Built(WebApplication app, string path, string policy) =>
        app.Environment.WebRootFileProvider.GetFileInfo(path) is { Exists: true, PhysicalPath: { } file } ? new(policy, File.ReadAllBytes(file)) : null;

    private static bool IsOfPrograms(PathString path, PathString api) =>
        path.StartsWithSegments(api) || Programs.Any(program => path.StartsWithSegments(program));

    // Browsers list text/html explicitly; programs that accept anything (*/*) do not.
    private static bool AcceptsHtml(HttpRequest request) =>
        request.GetTypedHeaders().Accept.Any(type => type.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase) && type.Quality is not 0);
}
