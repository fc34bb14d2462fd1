using System.Text.RegularExpressions;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Finds damage in department cells: a part that is not a department's name, is doubled, or lacks the place that all others have.</summary>
internal sealed partial class DepartmentDamage
{
    // The least share of names without a place for the document to abbreviate names. Below it, a name without a place is damaged.
    private const double RareShare = 0.02;

    // A cell with more wrong parts than this is noise.
    private const int MostNames = 3;

    // No organ has a longer name; a longer part is several names or noise, and is not checked for repetition.
    private const int LongestName = 60;

    private readonly bool _areNamesFull;

    /// <summary>Learns how a document writes its departments.</summary>
    internal DepartmentDamage(IReadOnlyList<ListItem> items)
    {
        var parts = items.SelectMany(item => Parts(item.DepartmentsPrinted)).Where(IsWhole).ToList();
        _areNamesFull = parts.Count(part => !HasPlace().IsMatch(part)) < RareShare * parts.Count;
    }

    /// <summary>Returns the issue of an item's cell; none if every part is a department.</summary>
    internal IEnumerable<ItemIssue> Find(ListItem item)
    {
        var wrong = Parts(item.DepartmentsPrinted).Where(IsWrong).ToList();
        if (item.DepartmentsPrinted.Length is 0)
        {
            yield return new ItemIssue(
                IssueSeverity.Missing, "DEPARTMENTS_MISSING", "未印部门。No department is printed.", ItemFields.Departments, item.Line, "");
        }
        else if (wrong.Count > 0)
        {
            // Noise is not a list of names (qitai 158, 218), so it is not repeated in the message.
            var message = wrong.Count > MostNames || wrong.Exists(TextDamage.IsWild)
                ? "部门栏有无法辨认的文字。Part of the departments cell cannot be read."
                : $"部门名称残缺、误识或未写明所属：{string.Join('、', wrong)}。Department names that are cut, misread or lack their division.";
            yield return new ItemIssue(IssueSeverity.Damaged, "DEPARTMENTS_DAMAGED", message, ItemFields.Departments, item.Line, item.DepartmentsPrinted);
        }
    }

    private bool IsWrong(string part) => !IsWhole(part) || Doubled().IsMatch(part) || (_areNamesFull && !HasPlace().IsMatch(part));

    private static bool IsWhole(string part) => part.Length <= LongestName && IsDepartment().IsMatch(part);

    private static string[] Parts(string cell) => cell.Split(['、', '，', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(
        @"^[\p{IsCJKUnifiedIdeographs}（）()]*(" + OrganEndings.Pattern + @"|部门|单位)([（(].*[）)])?$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex IsDepartment();

    // 奇台县住房和城乡台县住房和城乡建设局 (qitai 163).
    [GeneratedRegex(@"(?<part>.{4,}).?\k<part>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Doubled();

    [GeneratedRegex("^(.{0,7}[省州盟市县区旗师团]|国家|中国|自治|及其他)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex HasPlace();
}
