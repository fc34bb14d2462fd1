using System.Globalization;
using DutyGraph.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace DutyGraph.GraphQL.Http;

/// <summary>Serves GraphQL over HTTP, and refuses all other requests with errors in the same format.</summary>
internal sealed class GraphQLEndpoint(
    RequestExecutor executor, RequestGate gate, IOptions<GraphQLServerOptions> settings, TimeProvider clock, ILogger<GraphQLEndpoint> logger,
    IGraphState? state = null)
{
    /// <summary>"Partial Success": data, and errors of fields (GraphQL over HTTP, "Status Codes").</summary>
    private const int PartialSuccess = 294;

    private readonly GraphQLServerOptions _options = settings.Value;

    /// <exception cref="OperationCanceledException">
    /// The client disconnected, or the host cancelled the request because of its own timeout and answers itself.
    /// </exception>
    public async Task InvokeAsync(HttpContext context)
    {
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsPost(context.Request.Method))
        {
            context.Response.Headers.Allow = "GET, POST";
            await RefuseAsync(context, MediaTypes.Json, Refusal.MethodNotAllowed);
            return;
        }

        if (MediaTypes.Negotiate(context.Request.Headers.Accept) is not { } mediaType)
        {
            await RefuseAsync(context, MediaTypes.Json, Refusal.NotAcceptable);
            return;
        }

        using var deadline = new Deadline(_options.MaxRequestSeconds, clock, context.RequestAborted);
        try
        {
            await AnswerAsync(context, mediaType, deadline.Token);
        }
        catch (OperationCanceledException) when (deadline.HasPassed && !context.Response.HasStarted)
        {
            await RefuseAsync(context, mediaType, Refusal.TooSlow(deadline.Elapsed, _options.MaxRequestSeconds!.Value));
        }
        catch (BadHttpRequestException e) when (!context.Response.HasStarted)
        {
            await RefuseAsync(context, mediaType, new(e.StatusCode, "The HTTP request broke off, or its body is not sent as its headers say."));
        }
        catch (Exception e) when (e is not OperationCanceledException && !context.Response.HasStarted)
        {
            Log.RequestFailed(logger, e, context.TraceIdentifier);
            await RefuseAsync(context, mediaType, new(StatusCodes.Status500InternalServerError, ErrorReporter.Unexpected));
        }
    }

    private async Task AnswerAsync(HttpContext context, string mediaType, CancellationToken cancellation)
    {
        var http = context.Request;
        using var received = HttpMethods.IsGet(http.Method)
            ? GetReader.Read(http, _options.MaxRequestBytes)
            : await PostReader.ReadAsync(http, _options.MaxRequestBytes, cancellation);
        if (received.Refusal is { } refusal)
        {
            await RefuseAsync(context, mediaType, refusal);
            return;
        }

        // Taken before the execution: an answer of a later state under an earlier tag is asked for once more, never the other way round.
        var tag = HttpMethods.IsGet(http.Method) ? state?.TagOf(http, mediaType) : null;
        if (tag is not null && http.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            Tag(context.Response, tag);
            return;
        }

        using var turn = await gate.EnterAsync(cancellation);
        if (!turn.IsAcquired)
        {
            context.Response.Headers.RetryAfter = "1";
            await RefuseAsync(context, mediaType, Refusal.TooMany(_options.MaxQueuedRequests));
            return;
        }

        var request = received.Request! with { RequestId = context.TraceIdentifier };
        using var result = await executor.ExecuteAsync(request, () => context.RequestServices, cancellation);
        if (result.Kind == ResultKind.MutationNotAllowed)
        {
            context.Response.Headers.Allow = HttpMethods.Post;
        }
        else if (result.Kind == ResultKind.Unavailable)
        {
            context.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(result.RetryAfter.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }

        if (tag is not null && result.Kind == ResultKind.Executed)
        {
            Tag(context.Response, tag);
        }

        await WriteAsync(context, mediaType, StatusOf(result.Kind, mediaType), result.Utf8Json);
    }

    /// <summary>Lets the client keep the answer; it must revalidate it each time.</summary>
    private static void Tag(HttpResponse response, EntityTagHeaderValue tag)
    {
        response.GetTypedHeaders().ETag = tag;
        response.Headers.CacheControl = "private, no-cache";
        response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
    }

    // With application/json, 200 shows that the answer comes from the GraphQL server itself, also for request errors.
    private static int StatusOf(ResultKind kind, string mediaType) => (kind, mediaType) switch
    {
        (ResultKind.Unavailable, _) => StatusCodes.Status503ServiceUnavailable,
        (ResultKind.MutationNotAllowed, _) => StatusCodes.Status405MethodNotAllowed,
        (ResultKind.RequestError, MediaTypes.GraphQLResponse) => StatusCodes.Status400BadRequest,
        (ResultKind.PartlyExecuted, MediaTypes.GraphQLResponse) => PartialSuccess,
        _ => StatusCodes.Status200OK,
    };

    private async Task RefuseAsync(HttpContext context, string mediaType, Refusal refusal)
    {
        Log.RequestRefused(logger, context.TraceIdentifier, refusal.Status, refusal.Error.Code);
        using var writer = new ResponseWriter();
        ErrorWriter.WriteRequestErrors(writer, [refusal.Error], context.TraceIdentifier);
        await WriteAsync(context, mediaType, refusal.Status, writer.Written);
    }

    private static async Task WriteAsync(HttpContext context, string mediaType, int status, ReadOnlyMemory<byte> body)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = mediaType == MediaTypes.Json ? "application/json; charset=utf-8" : "application/graphql-response+json; charset=utf-8";
        response.ContentLength = body.Length;

        // After StartAsync, Kestrel takes the body as one block instead of several.
        await response.StartAsync(context.RequestAborted);
        body.Span.CopyTo(response.BodyWriter.GetSpan(body.Length));
        response.BodyWriter.Advance(body.Length);
        await response.BodyWriter.FlushAsync(context.RequestAborted);
    }
}
