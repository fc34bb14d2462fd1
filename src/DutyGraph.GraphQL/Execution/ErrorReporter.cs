using Microsoft.Extensions.Logging;

namespace DutyGraph.GraphQL.Execution;

/// <summary>Turns an exception that no resolver foresaw into an error without its details, which go to the log under the request's id, and nowhere else.</summary>
internal sealed class ErrorReporter(string requestId, ILogger logger)
{
    public IError Report(Exception exception, IReadOnlyList<object> path)
    {
        Log.ResolverFailed(logger, exception, string.Join('.', path), requestId);
        return Unexpected(requestId);
    }

    /// <summary>What a client learns.</summary>
    public static IError Unexpected(string requestId) =>
        ErrorBuilder.New().SetMessage("An unexpected error occurred.").SetCode(ErrorCodes.Internal).SetExtension("requestId", requestId).Build();
}
