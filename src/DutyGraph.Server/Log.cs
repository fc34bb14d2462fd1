namespace DutyGraph.Server;

/// <summary>All log messages of the service. 1000: loading; 1100: requests; 1200: pages.</summary>
internal static partial class Log
{
    [LoggerMessage(1000, LogLevel.Information, "读取 Reading {Folder}")]
    public static partial void Reading(ILogger log, string folder);

    [LoggerMessage(1001, LogLevel.Information,
        "已读 Read {File}: {Township} {Edition}, 基本 BASIC {Basic}, 配合 ASSIST {Assist}, 收回 RECLAIMED {Reclaimed}, 存疑 issues {Issues}")]
    public static partial void DocumentRead(ILogger log, string file, string township, string edition, int basic, int assist, int reclaimed, int issues);

    [LoggerMessage(1002, LogLevel.Error, "未读 Not read {File} {Place}: {Code} {Message}")]
    public static partial void NotRead(ILogger log, string file, string place, string code, string message, Exception? fault);

    [LoggerMessage(1003, LogLevel.Warning, "有误 Faulty {File} {Place}: {Code} {Message}")]
    public static partial void Faulty(ILogger log, string file, string place, string code, string message);

    [LoggerMessage(1004, LogLevel.Information,
        "就绪 Ready: 文件 documents {Documents}, 未读 not read {Refused}, "
        + "基本 BASIC {Basic}, 配合 ASSIST {Assist}, 收回 RECLAIMED {Reclaimed}, 合计 in all {Total}, {Milliseconds} ms")]
    public static partial void Ready(ILogger log, int documents, int refused, int basic, int assist, int reclaimed, int total, long milliseconds);

    [LoggerMessage(1005, LogLevel.Critical, "无法载入，服务停止。 Cannot load; the service stops. {Reason}")]
    public static partial void CannotLoad(ILogger log, string reason);

    [LoggerMessage(1006, LogLevel.Critical, "载入出错，服务停止。 Loading failed; the service stops.")]
    public static partial void LoadingFailed(ILogger log, Exception exception);

    [LoggerMessage(1007, LogLevel.Warning, "等候图数据库 Waiting for the graph database: {Code} {Reason} {Seconds} 秒后再试 trying again in {Seconds} s")]
    public static partial void Waiting(ILogger log, string code, string reason, double seconds);

    [LoggerMessage(1008, LogLevel.Information, "图数据库 Graph database: 写入 written {Written}, 未变 unchanged {Unchanged}, 未写 not written {Refused}")]
    public static partial void Written(ILogger log, int written, int unchanged, int refused);

    [LoggerMessage(1009, LogLevel.Error, "未写 Not written {File}: {Reason}")]
    public static partial void NotWritten(ILogger log, string file, string reason);

    [LoggerMessage(1102, LogLevel.Warning, "图数据库未答 The graph database did not answer request {RequestId}: {Code} {Reason}")]
    public static partial void StoreFailed(ILogger log, string? requestId, string code, string reason);

    [LoggerMessage(1101, LogLevel.Information, "拒绝请求 Refused request {RequestId}: {Status} {Code}")]
    public static partial void Refused(ILogger log, string requestId, int status, string code);

    [LoggerMessage(1103, LogLevel.Error, "导出中断 The export {Name} of request {RequestId} broke off.")]
    public static partial void ExportFailed(ILogger log, Exception exception, string requestId, string name);

    [LoggerMessage(1200, LogLevel.Warning, "网页未构建，需要 Node 20.19 或更高版本。 The page is not built; it needs Node 20.19 or later.")]
    public static partial void PageNotBuilt(ILogger log);
}
