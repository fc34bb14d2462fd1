using DutyGraph.Core;

namespace DutyGraph.Server.Hosting;

/// <summary>
/// The templates of log messages in each language. Our own are written in both, Chinese first: <c>读取 {Folder} | Reading {Folder}</c>. Those of the GraphQL
/// library, and the framework's about start and stop, are in English, and translated here.
/// </summary>
public static class LogTemplates
{
    /// <summary>Stands between the languages of a template.</summary>
    public const string Separator = " | ";

    /// <summary>Chinese templates by the English ones, with the same placeholders.</summary>
    public static readonly IReadOnlyDictionary<string, string> Translations = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["The field at {Path} failed; request {RequestId}"] = "字段 {Path} 出错；请求 {RequestId}",
        ["The request failed outside its fields; request {RequestId}"] = "请求在字段之外出错；请求 {RequestId}",
        ["Request {RequestId} was answered with {Count} errors: {Codes}"] = "请求 {RequestId} 的答复有 {Count} 个错误：{Codes}",
        ["Request {RequestId} was refused with status {Status}: {Code}"] = "拒绝请求 {RequestId}，状态 {Status}：{Code}",
        ["Now listening on: {address}"] = "正在监听：{address}",
        ["Application started. Press Ctrl+C to shut down."] = "已启动，按 Ctrl+C 停止。",
        ["Application is shutting down..."] = "正在停止……",
        ["Hosting environment: {EnvName}"] = "运行环境：{EnvName}",
        ["Content root path: {ContentRoot}"] = "程序文件夹：{ContentRoot}",
    };

    /// <summary>Returns a template in one language; null for a template that has no other language, which is written as it is.</summary>
    public static string? In(string template, Language language)
    {
        var separator = template.IndexOf(Separator, StringComparison.Ordinal);
        return separator >= 0
            ? language == Language.Chinese ? template[..separator] : template[(separator + Separator.Length)..]
            : language == Language.Chinese ? Translations.GetValueOrDefault(template) : null;
    }
}
