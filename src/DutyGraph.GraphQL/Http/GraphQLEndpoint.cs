using DutyGraph.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

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
            await Refusal.MethodNotAllowed.WriteAsync(context);
            return;
        }

        if (MediaTypes.Negotiate(context.Request.Headers.Accept) is not { } mediaType)
        {
            await Refusal.NotAcceptable.WriteAsync(context);
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
            await (received is null ? Refusal.NotReceived(deadline.Elapsed, seconds) : Refusal.TooSlow(deadline.Elapsed, seconds)).WriteAsync(context);
        }
        catch (BadHttpRequestException e) when (!context.Response.HasStarted)
        {
            await Refusal.Broken(e.StatusCode).WriteAsync(context);
        }
        catch (Exception e) when (e is not OperationCanceledException && !context.Response.HasStarted)
        {
            Log.RequestFailed(logger, e, context.TraceIdentifier);
            await Refusal.Unexpected.WriteAsync(context);
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
            await refusal.WriteAsync(context);
            return;
        }

        var tag = HttpMethods.IsGet(http.Method) ? AnswerTag.Of(state, http, mediaType) : null;
        if (AnswerTag.TryAnswer(context, tag))
        {
            return;
        }

        using var turn = await gate.EnterAsync(cancellation);
        if (!turn.IsAcquired)
        {
            await Refusal.TooMany(_options.MaxQueuedRequests).WriteAsync(context);
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
            Answer.SetRetryAfter(context.Response, result.RetryAfter);
        }

        if (result.Kind == ResultKind.Executed)
        {
            AnswerTag.Set(context.Response, tag);
        }

        await Answer.WriteAsync(context.Response, mediaType, StatusOf(result.Kind, mediaType), result.Utf8Json, context.RequestAborted);
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
}
