namespace DutyGraph.Server.Explorer;

/// <summary>What a browser sees where programs find the API: GraphiQL where it was built, else a page that says how to build it.</summary>
public static class Explorer
{
    /// <summary>What src/DutyGraph.Web builds, within the web root; its files name each other from the same path.</summary>
    private const string GraphiQL = "/graphiql/index.html";

    // Scripts, workers and requests of this service alone; nothing inline but the styles that GraphiQL's editor makes as it goes, and its fonts.
    private const string GraphiQLPolicy =
        "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; "
        + "img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>
    /// Answers browsers that open the API's address. A link with <c>?query=</c> opens in GraphiQL; where it was not built, the API itself answers it.
    /// </summary>
    /// <param name="app">The service.</param>
    /// <param name="api">Path of the API.</param>
    public static WebApplication UseExplorer(this WebApplication app, string api)
    {
        ArgumentNullException.ThrowIfNull(app);
        if (app.Environment.WebRootFileProvider.GetFileInfo(GraphiQL) is { Exists: true, PhysicalPath: { } built })
        {
            // The names of built files change with their content.
            app.UseStaticFiles(new StaticFileOptions
            {
                OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "public, max-age=31536000, immutable",
            });
            var graphiql = new Page(GraphiQLPolicy, File.ReadAllBytes(built));
            app.UseWhen(context => IsBrowser(context.Request, api), browser => browser.Run(graphiql.WriteAsync));
        }
        else
        {
            var plain = PlainPage.Of(api);
            app.UseWhen(context => IsBrowser(context.Request, api) && !context.Request.Query.ContainsKey("query"), browser => browser.Run(plain.WriteAsync));
        }

        return app;
    }

    // Browsers name HTML; programs that take anything (*/*) do not.
    private static bool IsBrowser(HttpRequest request, string api) =>
        HttpMethods.IsGet(request.Method)
        && request.Path.Equals(api, StringComparison.Ordinal)
        && request.GetTypedHeaders().Accept.Any(type => type.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase) && type.Quality is not 0);
}
