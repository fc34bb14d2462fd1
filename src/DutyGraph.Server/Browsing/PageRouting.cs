namespace DutyGraph.Server.Browsing;

/// <summary>What a browser sees: the page at every address of its own, GraphiQL at the API's, and how to build them where they were not built.</summary>
public static class PageRouting
{
    // As src/DutyGraph.Web builds them, within the web root.
    private const string Page = "/app/index.html";
    private const string GraphiQL = "/graphiql/index.html";

    private const string Own = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private const string PagePolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " + Own;

    // GraphiQL's editor makes styles as it goes, and brings its fonts and workers.
    private const string GraphiQLPolicy =
        "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; " + Own;

    // Addresses that belong to programs: what is missing there is 404, never the page.
    private static readonly PathString[] Programs = ["/health", "/export", Assets.Folder];

    /// <summary>
    /// Answers browsers. The page gets every address that is not the API's or a program's: its own router reads them. A link with <c>?query=</c> to the API opens in
    /// GraphiQL; where that was not built, the API itself answers it.
    /// </summary>
    /// <param name="app">The service.</param>
    /// <param name="api">Path of the API.</param>
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

    private static bool IsOfPrograms(PathString path, PathString api) => path.StartsWithSegments(api) || Programs.Any(program => path.StartsWithSegments(program));

    // Browsers name HTML; programs that take anything (*/*) do not.
    private static bool AcceptsHtml(HttpRequest request) =>
        request.GetTypedHeaders().Accept.Any(type => type.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase) && type.Quality is not 0);
}
