using DutyGraph.Core;

namespace DutyGraph.Server.Exports;

/// <summary>Titles and words that several exports use.</summary>
internal static class ExportWords
{
    public static readonly BilingualText Township = new("乡镇", "Township");
    public static readonly BilingualText List = new("清单", "List");
    public static readonly BilingualText Number = new("序号", "No.");
    public static readonly BilingualText Category = new("事项类别", "Category");
    public static readonly BilingualText Name = new("事项名称", "Duty");
    public static readonly BilingualText Topic = new("共同事项", "Matter");
    public static readonly BilingualText Document = new("来源文件", "Document");
    public static readonly BilingualText Edition = new("版本", "Edition");
    public static readonly BilingualText Line = new("行", "Line");
    public static readonly BilingualText Place = new("原文位置", "Place");
    public static readonly BilingualText Id = new("标识", "Id");

    /// <summary>Returns the usual name of a list.</summary>
    public static string Of(DutyList list, Language language) => (list switch
    {
        DutyList.Basic => new BilingualText("基本履职", "Basic"),
        DutyList.Assist => new BilingualText("配合履职", "Assist"),
        _ => new BilingualText("上级收回", "Reclaimed"),
    }).In(language);

    /// <summary>Returns the names of lists, separated by commas.</summary>
    public static string Of(IEnumerable<DutyList> lists, Language language) =>
        string.Join(language == Language.English ? ", " : "、", lists.Select(list => Of(list, language)));

    /// <summary>Returns the month of an edition, or "undated".</summary>
    public static string EditionOf(string? edition, Language language) => edition ?? (language == Language.English ? "undated" : "未注明");

    /// <summary>Returns the name of a severity.</summary>
    public static string Of(IssueSeverity severity, Language language) => (severity switch
    {
        IssueSeverity.Inferred => new BilingualText("推定", "Inferred"),
        IssueSeverity.Damaged => new BilingualText("损坏", "Damaged"),
        _ => new BilingualText("缺失", "Missing"),
    }).In(language);

    /// <summary>Returns "yes", or null.</summary>
    public static string? Yes(bool holds, Language language) => holds ? language == Language.English ? "yes" : "是" : null;
}
