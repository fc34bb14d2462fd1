namespace DutyGraph.Web.Tests;

/// <summary>The addresses of every view, with data of the five lists.</summary>
public static class Views
{
    public const string Overview = "/";
    public const string Support = "/support";
    public const string Department = "/departments/昭苏县农业农村局";
    public const string Chain = "/chains?from=department:昭苏县农业农村局";
    public const string Path = "/chains?from=township:昌吉市六工镇&to=department:昭苏县农业农村局&depth=6";
    public const string ChainTable = "/chains?from=department:昭苏县农业农村局&view=table";
    public const string Beginnings = "/chains";
    public const string Flows = "/support?flows=1";
    public const string Topic = "/topics/消费者权益保护";
    public const string Duty = "/duties/昌吉市六工镇/2025-01/ASSIST/54";
    public const string Townships = "/townships";
    public const string Township = "/townships/昌吉市六工镇";
    public const string Topics = "/topics";
    public const string Compare = "/compare?t=昌吉市六工镇&t=昭苏县昭苏镇";
    public const string Search = "/search?q=防汛";
    public const string Duties = "/search?list=ASSIST&township=昭苏县昭苏镇";
    public const string Quality = "/quality";
    public const string Missing = "/没有这一页";

    /// <summary>All views.</summary>
    public static readonly IReadOnlyList<string> All = [Overview, Support, Flows, Department, Beginnings, Chain, Path, ChainTable, Duty, Townships, Township, Topics, Topic, Compare, Search, Duties, Quality, Missing];

    /// <summary>All views as theory data.</summary>
    public static TheoryData<string> Data => [.. All];
}
