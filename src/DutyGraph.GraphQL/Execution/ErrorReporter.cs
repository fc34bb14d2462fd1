using Microsoft.Extensions.Logging;

namespace DutyGraph.GraphQL.Execution;

/// <summary>Logs errors under the request's id. Details of unexpected exceptions are only logged, never sent.</summary>
internal sealed class ErrorReporter(string requestId, ErrorLanguages languages, ILogger logger)
{
    /// <summary>The error that a client gets for an unexpected exception.</summary>
    public static readonly IError Unexpected = new Error(new ErrorText("服务出错，详情见日志。", "An unexpected error occurred."), ErrorCodes.Internal);

    /// <summary>The id of the request in the answer and the log; empty where it has none.</summary>
    public string RequestId => requestId;

    /// <summary>The languages of messages.</summary>
    public ErrorLanguages Languages => languages;

    /// <summary>Logs an exception of a resolver and returns the error for its field.</summary>
    public IError Report(Exception exception, IReadOnlyList<object> path)
    {
        Log.ResolverFailed(logger, exception, string.Join('.', path), requestId);
        return Unexpected;
    }

    /// <summary>Logs that an answer has errors: only their codes, no text from the client.</summary>
    public void Tell(IReadOnlyCollection<IError> errors)
    {
        if (logger.IsEnabled(LogLevel.Information))
        {
            var codes = string.Join(", ", errors.Select(error => error.Code ?? "no code").Distinct());
            Log.AnsweredWithErrors(logger, requestId, errors.Count, codes);
        }
    }
}
