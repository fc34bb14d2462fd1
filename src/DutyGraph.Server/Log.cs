using DutyGraph.Core;

namespace DutyGraph.Server;

/// <summary>
/// All log messages of the service, in both languages: the log shows one (<see cref="Hosting.LogTemplates"/>). 1000: loading; 1100: requests; 1200: pages.
/// </summary>
internal static partial class Log
{
    [LoggerMessage(1000, LogLevel.Information, "读取 {Folder} | Reading {Folder}")]
    public static partial void Reading(ILogger log, string folder);

    [LoggerMessage(1001, LogLevel.Information,
        "已读 {File}：{Township} {Edition}，基本 {Basic}，配合 {Assist}，收回 {Reclaimed}，存疑 {Issues}"
        + " | Read {File}: {Township} {Edition}, BASIC {Basic}, ASSIST {Assist}, RECLAIMED {Reclaimed}, issues {Issues}")]
    public static partial void DocumentRead(
        ILogger log, string file, string township, BilingualText edition, int basic, int assist, int reclaimed, int issues);

    [LoggerMessage(1002, LogLevel.Error, "未读 {File}（{Place}）：{Code} {Message} | Not read {File} ({Place}): {Code} {Message}")]
    public static partial void NotRead(ILogger log, string file, BilingualText place, string code, BilingualText message, Exception? fault);

    [LoggerMessage(1003, LogLevel.Warning, "有误 {File}（{Place}）：{Code} {Message} | Faulty {File} ({Place}): {Code} {Message}")]
    public static partial void Faulty(ILogger log, string file, BilingualText place, string code, BilingualText message);

    [LoggerMessage(1004, LogLevel.Information,
        "就绪：文件 {Documents}，未读 {Refused}，基本 {Basic}，配合 {Assist}，收回 {Reclaimed}，合计 {Total}，{Milliseconds} 毫秒"
        + " | Ready: documents {Documents}, not read {Refused}, BASIC {Basic}, ASSIST {Assist}, RECLAIMED {Reclaimed}, in all {Total}, {Milliseconds} ms")]
    public static partial void Ready(ILogger log, int documents, int refused, int basic, int assist, int reclaimed, int total, long milliseconds);

    [LoggerMessage(1005, LogLevel.Critical, "无法载入，服务停止。{Reason} | Cannot load; the service stops. {Reason}")]
    public static partial void CannotLoad(ILogger log, BilingualText reason);

    [LoggerMessage(1006, LogLevel.Critical, "载入出错，服务停止。 | Loading failed; the service stops.")]
    public static partial void LoadingFailed(ILogger log, Exception exception);

    [LoggerMessage(1007, LogLevel.Warning,
        "等候图数据库：{Code} {Reason} {Seconds} 秒后再试 | Waiting for the graph database: {Code} {Reason} Trying again in {Seconds} s")]
    public static partial void Waiting(ILogger log, string code, BilingualText reason, double seconds);

    [LoggerMessage(1008, LogLevel.Information,
        "图数据库：写入 {Written}，未变 {Unchanged}，未写 {Refused} | Graph database: written {Written}, unchanged {Unchanged}, not written {Refused}")]
    public static partial void Written(ILogger log, int written, int unchanged, int refused);

    [LoggerMessage(1009, LogLevel.Error, "未写 {File}：{Reason} | Not written {File}: {Reason}")]
    public static partial void NotWritten(ILogger log, string file, BilingualText reason);

    [LoggerMessage(1010, LogLevel.Warning,
        "Neo4j 没有设 db.transaction.timeout：放弃的读取会在其中一直运行。 | Neo4j has no db.transaction.timeout: a read that was given up runs on in it without end.")]
    public static partial void NoTransactionTimeout(ILogger log);

    [LoggerMessage(1102, LogLevel.Warning,
        "图数据库未答请求 {RequestId}：{Code} {Reason} | The graph database did not answer request {RequestId}: {Code} {Reason}")]
    public static partial void StoreFailed(ILogger log, string? requestId, string code, BilingualText reason);

    [LoggerMessage(1103, LogLevel.Error, "请求 {RequestId} 的导出 {Name} 中断。 | The export {Name} of request {RequestId} broke off.")]
    public static partial void ExportFailed(ILogger log, Exception exception, string requestId, string name);

    [LoggerMessage(1200, LogLevel.Warning, "网页未构建，需要 Node 20.19 或更高版本。 | The page is not built; it needs Node 20.19 or later.")]
    public static partial void PageNotBuilt(ILogger log);
}
