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
        ReceivedRequest? received = null;
        try
        {
            received = await ReceiveAsync(context.Request, deadline.Token);
            await AnswerAsync(context, mediaType, received, deadline.Token);
        }
        catch (OperationCanceledException) when (deadline.HasPassed && !context.Response.HasStarted)
        {
            var seconds = _options.MaxRequestSeconds!.Value;
            await RefuseAsync(context, mediaType, received is null ? Refusal.NotReceived(deadline.Elapsed, seconds) : Refusal.TooSlow(deadline.Elapsed, seconds));
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
        finally
        {
            received?.Dispose();
        }
    }

    private ValueTask<ReceivedRequest> ReceiveAsync(HttpRequest http, CancellationToken cancellation) => HttpMethods.IsGet(http.Method)
        ? new(GetReader.Read(http, _options.MaxRequestBytes))
        : PostReader.ReadAsync(http, _options.MaxRequestBytes, cancellation);

    private async Task AnswerAsync(HttpContext context, string mediaType, ReceivedRequest received, CancellationToken cancellation)
    {
        var http = context.Request;
        if (received.Refusal is { } refusal)
        {
            await RefuseAsync(context, mediaType, refusal);
            return;
        }

        // Read the tag before the execution. If the state changes meanwhile, a newer answer gets an old tag and is fetched once more; an old answer never
        // gets a new tag.
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

    /// <summary>Lets the client cache the answer, but revalidate it before each use.</summary>
    private static void Tag(HttpResponse response, EntityTagHeaderValue tag)
    {
        response.GetTypedHeaders().ETag = tag;
        response.Headers.CacheControl = "private, no-cache";
        response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
    }

    // Clients that only accept application/json take another status than 200 for a failure of the connection, so they get what earlier drafts said.
    private static int StatusOf(ResultKind kind, string mediaType) => (kind, mediaType) switch
    {
        (ResultKind.Unavailable, _) => StatusCodes.Status503ServiceUnavailable,
        (ResultKind.MutationNotAllowed, _) => StatusCodes.Status405MethodNotAllowed,
        (ResultKind.SyntaxError, MediaTypes.GraphQLResponse) => StatusCodes.Status400BadRequest,
        (ResultKind.RequestError, MediaTypes.GraphQLResponse) => StatusCodes.Status422UnprocessableEntity,
        (ResultKind.PartlyExecuted, MediaTypes.GraphQLResponse) => PartialSuccess,
        _ => StatusCodes.Status200OK,
    };

    private async Task RefuseAsync(HttpContext context, string mediaType, Refusal refusal)
    {
        var status = refusal.Status == StatusCodes.Status422UnprocessableEntity && mediaType == MediaTypes.Json ? StatusCodes.Status400BadRequest : refusal.Status;
        Log.RequestRefused(logger, context.TraceIdentifier, status, refusal.Error.Code);
        using var writer = new ResponseWriter();
        ErrorWriter.WriteRequestErrors(writer, [refusal.Error], context.TraceIdentifier);
        await WriteAsync(context, mediaType, status, writer.Written);
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
