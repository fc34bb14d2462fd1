using DutyGraph.Core;

namespace DutyGraph.Server.Exports;

/// <summary>Titles and words that several exports use.</summary>
internal static class ExportWords
{
    public static readonly ExportTitle Township = new("乡镇", "Township");
    public static readonly ExportTitle List = new("清单", "List");
    public static readonly ExportTitle Number = new("序号", "No.");
    public static readonly ExportTitle Category = new("事项类别", "Category");
    public static readonly ExportTitle Name = new("事项名称", "Duty");
    public static readonly ExportTitle Topic = new("共同事项", "Matter");
    public static readonly ExportTitle Document = new("来源文件", "Document");
    public static readonly ExportTitle Edition = new("版本", "Edition");
    public static readonly ExportTitle Line = new("行", "Line");
    public static readonly ExportTitle Place = new("原文位置", "Place");
    public static readonly ExportTitle Id = new("标识", "Id");

    /// <summary>Returns the usual name of a list.</summary>
    public static string Of(DutyList list, ExportLanguage language) => (list switch
    {
        DutyList.Basic => new ExportTitle("基本履职", "Basic"),
        DutyList.Assist => new ExportTitle("配合履职", "Assist"),
        _ => new ExportTitle("上级收回", "Reclaimed"),
    }).In(language);

    /// <summary>Returns the names of lists, separated by commas.</summary>
    public static string Of(IEnumerable<DutyList> lists, ExportLanguage language) =>
        string.Join(language == ExportLanguage.English ? ", " : "、", lists.Select(list => Of(list, language)));

    /// <summary>Returns the month of an edition, or "undated".</summary>
    public static string EditionOf(string? edition, ExportLanguage language) => edition ?? (language == ExportLanguage.English ? "undated" : "未注明");

    /// <summary>Returns the name of a severity.</summary>
    public static string Of(IssueSeverity severity, ExportLanguage language) => (severity switch
    {
        IssueSeverity.Inferred => new ExportTitle("推定", "Inferred"),
        IssueSeverity.Damaged => new ExportTitle("损坏", "Damaged"),
        _ => new ExportTitle("缺失", "Missing"),
    }).In(language);

    /// <summary>Returns "yes", or null.</summary>
    public static string? Yes(bool holds, ExportLanguage language) => holds ? language == ExportLanguage.English ? "yes" : "是" : null;
}
