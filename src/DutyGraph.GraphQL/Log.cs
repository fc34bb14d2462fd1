using Microsoft.Extensions.Logging;

namespace DutyGraph.GraphQL;

/// <summary>The log messages of the GraphQL server.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 4001, Level = LogLevel.Error, Message = "The field at {Path} failed; request {RequestId}")]
    public static partial void ResolverFailed(ILogger logger, Exception exception, string path, string requestId);

    [LoggerMessage(EventId = 4002, Level = LogLevel.Error, Message = "The request failed outside its fields; request {RequestId}")]
    public static partial void RequestFailed(ILogger logger, Exception exception, string requestId);

    [LoggerMessage(EventId = 4003, Level = LogLevel.Information, Message = "Request {RequestId} was answered with {Count} errors: {Codes}")]
    public static partial void AnsweredWithErrors(ILogger logger, string requestId, int count, string codes);

    [LoggerMessage(EventId = 4004, Level = LogLevel.Information, Message = "Request {RequestId} was refused with status {Status}: {Code}")]
    public static partial void RequestRefused(ILogger logger, string requestId, int status, string? code);
}
