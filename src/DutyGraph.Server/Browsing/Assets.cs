using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace DutyGraph.Server.Browsing;

/// <summary>Scripts, styles and pictures of the pages. Their names change with their content, so browsers keep them for a year; the build has compressed them.</summary>
internal static class Assets
{
    /// <summary>Where they are served; the same folder within the web root.</summary>
    public const string Folder = "/assets";

    // Best first: brotli comes over https and from this machine, gzip everywhere.
    private static readonly (string Encoding, string Suffix)[] Compressed = [("br", ".br"), ("gzip", ".gz")];

    /// <summary>Serves them; what is missing is 404.</summary>
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
                    if (accepted.Any(one => one.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && one.Quality is not 0) && files.GetFileInfo(path + suffix).Exists)
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

    // Of index-1.js.br, that of index-1.js.
    private sealed class TypeOfContent : IContentTypeProvider
    {
        private readonly FileExtensionContentTypeProvider _types = new();

        public bool TryGetContentType(string subpath, [MaybeNullWhen(false)] out string contentType) =>
            _types.TryGetContentType(CompressionOf(subpath) is var (_, suffix) ? subpath[..^suffix.Length] : subpath, out contentType);
    }
}
