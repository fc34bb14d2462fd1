using Microsoft.Extensions.Logging;

namespace DutyGraph.GraphQL.Execution;

/// <summary>Turns an exception that no resolver foresaw into an error without its details, which go to the log.</summary>
internal sealed class ErrorReporter(string requestId, bool includeDetails, ILogger logger)
{
    public IError Report(Exception exception, IReadOnlyList<object> path)
    {
        Log.ResolverFailed(logger, exception, string.Join('.', path), requestId);
        var error = ErrorBuilder.New().SetMessage("An unexpected error occurred.").SetCode(ErrorCodes.Internal).SetExtension("requestId", requestId);
        return (includeDetails ? error.SetMessage(exception.Message).SetExtension("exception", exception.ToString()) : error).Build();
    }
}
