using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace DutyGraph.Server.Browsing;

/// <summary>
/// Serves scripts, styles and pictures of the pages. File names change with the content, so browsers may cache them for a year. The build has compressed them.
/// </summary>
internal static class Assets
{
    /// <summary>The path under which they are served, and their folder in the web root.</summary>
    public const string Folder = "/assets";

    // In order of preference. Browsers accept brotli over https and from localhost, gzip everywhere.
    private static readonly (string Encoding, string Suffix)[] Compressed = [("br", ".br"), ("gzip", ".gz")];

    /// <summary>Serves the assets; a missing file is 404.</summary>
    public static void UseAssets(this WebApplication app)
    {
        var files = app.Environment.WebRootFileProvider;
        app.MapWhen(context => context.Request.Path.StartsWithSegments(Folder), assets => assets
            .Use((context, next) =>
            {
                var accepted = context.Request.GetTypedHeaders().AcceptEncoding;
                var path = context.Request.Path;
                foreach (var (encoding, suffix) in Compressed)
                {
                    if (accepted.Any(one => one.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && one.Quality is not 0)
                        && files.GetFileInfo(path + suffix).Exists)
                    {
                        context.Request.Path = path + suffix;
                        break;
                    }
                }

                return next(context);
            })
            .UseStaticFiles(new StaticFileOptions { ContentTypeProvider = new TypeOfContent(), OnPrepareResponse = Prepare }));
    }

    private static void Prepare(StaticFileResponseContext file)
    {
        var headers = file.Context.Response.Headers;
        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.Vary = HeaderNames.AcceptEncoding;
        if (CompressionOf(file.File.Name) is var (encoding, _))
        {
            headers.ContentEncoding = encoding;
        }
    }

    private static (string Encoding, string Suffix)? CompressionOf(string path)
    {
        foreach (var one in Compressed)
        {
            if (path.EndsWith(one.Suffix, StringComparison.Ordinal))
            {
                return one;
            }
        }

        return null;
    }

    // The content type of index-1.js.br is that of index-1.js.
    private sealed class TypeOfContent : IContentTypeProvider
    {
        private readonly FileExtensionContentTypeProvider _types = new();

        public bool TryGetContentType(string subpath, [MaybeNullWhen(false)] out string contentType) =>
            _types.TryGetContentType(CompressionOf(subpath) is var (_, suffix) ? subpath[..^suffix.Length] : subpath, out contentType);
    }
}
