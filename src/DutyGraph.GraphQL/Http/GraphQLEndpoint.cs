using DutyGraph.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace DutyGraph.GraphQL.Http;

/// <summary>Answers requests of GraphQL over HTTP.</summary>
internal sealed class GraphQLEndpoint(RequestExecutor executor, GraphQLServerOptions options)
{
    /// <summary>"Partial Success": data, and errors of fields (GraphQL over HTTP, "Status Codes").</summary>
    private const int PartialSuccess = 294;

    /// <exception cref="OperationCanceledException">The request was cancelled: a client that is gone, or a host whose time is up, as it answers then.</exception>
    public async Task InvokeAsync(HttpContext context)
    {
        var http = context.Request;
        if (MediaTypes.Negotiate(http.Headers.Accept) is not { } mediaType)
        {
            await RefuseAsync(context, MediaTypes.Json, MediaTypes.NotAcceptable);
            return;
        }

        using var received = HttpMethods.IsGet(http.Method)
            ? GetReader.Read(http, options.MaxRequestBytes)
            : await PostReader.ReadAsync(http, options.MaxRequestBytes);
        if (received.Refusal is { } refusal)
        {
            await RefuseAsync(context, mediaType, refusal);
            return;
        }

        var request = received.Request! with { RequestId = context.TraceIdentifier };
        using var result = await executor.ExecuteAsync(request, context.RequestServices, context.RequestAborted);
        if (result.Kind == ResultKind.MutationNotAllowed)
        {
            context.Response.Headers.Allow = HttpMethods.Post;
        }

        await AnswerAsync(context, mediaType, StatusOf(result.Kind, mediaType), result.Utf8Json);
    }

    // With application/json, 200 is how a client knows that the server itself answered, whatever it says.
    private static int StatusOf(ResultKind kind, string mediaType) => (kind, mediaType) switch
    {
        (ResultKind.MutationNotAllowed, _) => StatusCodes.Status405MethodNotAllowed,
        (ResultKind.RequestError, MediaTypes.GraphQLResponse) => StatusCodes.Status400BadRequest,
        (ResultKind.PartlyExecuted, MediaTypes.GraphQLResponse) => PartialSuccess,
        _ => StatusCodes.Status200OK,
    };

    private static async Task RefuseAsync(HttpContext context, string mediaType, Refusal refusal)
    {
        using var writer = new ResponseWriter();
        ErrorWriter.WriteRequestErrors(writer, [new Error(refusal.Message, ErrorCodes.BadRequest)]);
        await AnswerAsync(context, mediaType, refusal.Status, writer.Written);
    }

    private static async Task AnswerAsync(HttpContext context, string mediaType, int status, ReadOnlyMemory<byte> body)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = mediaType == MediaTypes.Json ? "application/json; charset=utf-8" : "application/graphql-response+json; charset=utf-8";
        response.ContentLength = body.Length;
        await response.BodyWriter.WriteAsync(body, context.RequestAborted);
    }
}
