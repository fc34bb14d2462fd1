using Microsoft.Extensions.Logging;

namespace DutyGraph.GraphQL.Execution;

/// <summary>Says in the log, under the request's id, what went wrong. The details of what no resolver foresaw go there, and nowhere else.</summary>
internal sealed class ErrorReporter(string requestId, ILogger logger)
{
    /// <summary>What a client learns of an exception that nobody foresaw.</summary>
    public static readonly IError Unexpected = new Error("An unexpected error occurred.", ErrorCodes.Internal);

    /// <summary>Under which the answer and the log know the request; empty where it has none.</summary>
    public string RequestId => requestId;

    /// <summary>An exception of a resolver as its field's error.</summary>
    public IError Report(Exception exception, IReadOnlyList<object> path)
    {
        Log.ResolverFailed(logger, exception, string.Join('.', path), requestId);
        return Unexpected;
    }

    /// <summary>Says that an answer has errors: their codes, and nothing that the client wrote.</summary>
    public void Tell(IReadOnlyCollection<IError> errors)
    {
        if (logger.IsEnabled(LogLevel.Information))
        {
            var codes = string.Join(", ", errors.Select(error => error.Code ?? "no code").Distinct());
            Log.AnsweredWithErrors(logger, requestId, errors.Count, codes);
        }
    }
}
