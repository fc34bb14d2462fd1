namespace DutyGraph.Web.Tests;

/// <summary>The addresses of every view, with data of the five lists.</summary>
public static class Views
{
    public const string Overview = "/";
    public const string Support = "/support";
    public const string Departments = "/departments";
    public const string Acts = "/acts";
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

    private const string Prefix = "/en";

    /// <summary>All views.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        Overview, Support, Flows, Departments, Department, Acts, Beginnings, Chain, Path, ChainTable, Duty, Townships, Township, Topics, Topic, Compare,
        Search, Duties, Quality, Missing,
    ];

    /// <summary>Returns the address of a view in English.</summary>
    public static string English(string view) => Prefix + view;

    /// <summary>Returns whether an address is that of an English view.</summary>
    public static bool IsEnglish(string view) => view.StartsWith(Prefix + "/", StringComparison.Ordinal);
}
