using DutyGraph.Core;
using DutyGraph.GraphQL;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace DutyGraph.Server.Exports;

/// <summary>
/// Serves whole results as files: <c>GET /export/{table}.{csv|xlsx}</c>, with the filters of the page's address. Rows are streamed, so the size of an export is
/// not limited.
/// </summary>
public static class ExportEndpoints
{
    private static readonly Dictionary<string, Func<IDutyGraph, ExportAddress, CancellationToken, Task<ExportTable>>> Tables = new(StringComparer.Ordinal)
    {
        ["duties"] = DutyExport.OfAsync,
        ["ranking"] = RankingExport.OfAsync,
        ["departments"] = DepartmentExport.OfAsync,
        ["acts"] = (graph, address, cancellation) => Task.FromResult(LegalActExport.Of(graph, address, cancellation)),
        ["topics"] = (graph, address, cancellation) => Task.FromResult(TopicExport.Of(graph, address, cancellation)),
        ["compare"] = CompareExport.OfAsync,
        ["search"] = SearchExport.OfAsync,
        ["chain"] = ChainExport.OfAsync,
        ["quality"] = (graph, address, cancellation) => Task.FromResult(QualityExport.Of(graph, address, cancellation)),
    };

    /// <summary>Maps the exports under a path.</summary>
    /// <param name="app">The service.</param>
    /// <param name="path">The path.</param>
    public static WebApplication MapExports(this WebApplication app, string path)
    {
        ArgumentNullException.ThrowIfNull(app);
        // A long export is not a stuck request. It ends when the client disconnects.
        app.MapGet($"{path}/{{name}}.{{format}}", WriteAsync).DisableRequestTimeout();
        return app;
    }

    private static async Task WriteAsync(HttpContext context, string name, string format)
    {
        if (!Tables.TryGetValue(name, out var table) || (format is not ("csv" or "xlsx") && (name, format) is not ("chain", "graphml")))
        {
            var names = string.Join(", ", Tables.Keys);
            await RefuseAsync(
                context, StatusCodes.Status404NotFound, "NOT_FOUND",
                $"没有这种导出；可用的是 {names}，格式 csv 或 xlsx（chain 另有 graphml）。 "
                + $"There is no such export; there are {names}, as csv or xlsx (chain as graphml too).");
            return;
        }

        var tag = AnswerTag.Of(context.RequestServices.GetService<IGraphState>(), context.Request, format);
        if (AnswerTag.TryAnswer(context, tag))
        {
            return;
        }

        var graph = context.RequestServices.GetRequiredService<IDutyGraph>();
        var (address, cancellation) = (new ExportAddress(context.Request.Query), context.RequestAborted);
        try
        {
            if (format == "graphml")
            {
                await ChainExport.WriteGraphMLAsync(context, graph, address, tag);
                return;
            }

            var result = await table(graph, address, cancellation);
            await using var rows = result.Rows.GetAsyncEnumerator(cancellation);
            // Errors in the request show up with the first row, before the response begins.
            var hasRows = await rows.MoveNextAsync();
            Begin(context.Response, result.Title, address.Language, format, format == "csv" ? CsvExport.ContentType : XlsxExport.ContentType, tag);
            var whole = result with { Rows = RestAsync(rows, hasRows) };
            await (format == "csv"
                ? CsvExport.WriteAsync(whole, address.Language, context.Response.Body, cancellation)
                : XlsxExport.WriteAsync(whole, address.Language, context.Response.Body, cancellation));
        }
        catch (Exception fault) when (context.Response.HasStarted && fault is not OperationCanceledException)
        {
            // The client must not take half a file for the whole.
            Log.ExportFailed(
                context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ExportEndpoints)), fault, context.TraceIdentifier, name);
            context.Abort();
        }
        catch (ExportAddressException wrong)
        {
            await RefuseAsync(context, StatusCodes.Status400BadRequest, ErrorCodes.InvalidArgument, wrong.Message);
        }
        catch (InvalidSearchTextException wrong)
        {
            await RefuseAsync(context, StatusCodes.Status400BadRequest, ErrorCodes.InvalidArgument, wrong.Message);
        }
        catch (NodeNotFoundException missing)
        {
            await RefuseAsync(context, StatusCodes.Status404NotFound, "NOT_FOUND", missing.Message);
        }
    }

    /// <summary>Sets the content type, the file name and the tag of the response.</summary>
    internal static void Begin(HttpResponse response, BilingualText title, Language language, string format, string contentType, EntityTagHeaderValue? tag)
    {
        AnswerTag.Set(response, tag);
        // The ZIP archive of a workbook writes the ends of its parts synchronously.
        response.HttpContext.Features.GetRequiredFeature<IHttpBodyControlFeature>().AllowSynchronousIO = format == "xlsx";
        response.ContentType = contentType;
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName($"{title.In(language)}.{format}");
        response.Headers.ContentDisposition = disposition.ToString();
    }

    private static async IAsyncEnumerable<object?[]> RestAsync(IAsyncEnumerator<object?[]> rows, bool hasRows)
    {
        while (hasRows)
        {
            yield return rows.Current;
            hasRows = await rows.MoveNextAsync();
        }
    }

    private static Task RefuseAsync(HttpContext context, int status, string code, string message) =>
        new Refusal(status, new Error(message, code)).WriteAsync(context);
}
