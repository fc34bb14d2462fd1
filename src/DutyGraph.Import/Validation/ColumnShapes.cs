using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>
/// Checks that the cells of a column look like its usual content, to detect columns that were shifted. Independent of the reader, so that both do not make
/// the same mistake.
/// </summary>
internal static partial class ColumnShapes
{
    /// <summary>If more than this share of a column's cells looks different, the document was not read correctly. In qitai, which has the worst OCR known,
    /// the share is below a third of this.</summary>
    private const double MostOdd = 0.3;

    /// <summary>The least number of such cells; fewer may be chance in a short list.</summary>
    private const int LeastOdd = 2;

    // Endings of names of organs, and the separators between names. No clause consists only of these.
    private static readonly NameSeries Departments = new(
        c => c is not ('。' or '；' or ';' or '：' or ':' or '，' or ',' or '、' or '《' or '》'), (0, 28),
        [.. "局委会联办室部院队站所厅社处行馆校台团署关".Select(ending => ending.ToString()), "中心", "公司", "集团", "政府", "人大", "政协", "单位", "部门"],
        "、，,；;/ ");

    private static readonly (DutyList? List, string Title, Func<ListItem, string> Cell, Func<string, bool> IsOdd)[] Columns =
    [
        (null, "事项类别", item => item.Category, text => text.Length is < 2 or > 14 || Marks().IsMatch(text)),
        (null, "事项名称", item => item.Name, text => IsNumbered(text) || AreDepartments(text)),
        (DutyList.Assist, "对应上级部门", item => item.DepartmentsPrinted, text => !AreDepartments(text)),
        (DutyList.Reclaimed, "承接部门", item => item.DepartmentsPrinted, text => !AreDepartments(text)),
        (DutyList.Assist, "上级部门职责", item => Text(item.Superior), AreDepartments),
        (DutyList.Assist, "乡镇配合职责", item => Text(item.Township), AreDepartments),
    ];

    /// <summary>Refuses a document with a column whose content looks different.</summary>
    /// <param name="fileName">The file name, for the error.</param>
    /// <param name="items">All items.</param>
    internal static IEnumerable<ImportError> Check(string fileName, IReadOnlyList<ListItem> items)
    {
        foreach (var (list, title, cell, isOdd) in Columns)
        {
            var printed = items.Where(item => list is null || item.List == list)
                .Select(item => (Item: item, Text: cell(item)))
                .Where(read => read.Text.Length > 0)
                .ToList();
            var odd = printed.Where(read => isOdd(read.Text)).ToList();
            if (odd.Count >= LeastOdd && odd.Count > MostOdd * printed.Count)
            {
                yield return new ImportError(
                    "COLUMN_SHAPE", fileName, odd[0].Item.Line, new(
                        $"「{title}」栏 {printed.Count} 格中有 {odd.Count} 格不像该栏的内容，第一处是「{Start(odd[0].Text)}」：分栏可能有误，未导入。",
                        $"{odd.Count} of {printed.Count} cells of the column {title} do not read as they should, first '{Start(odd[0].Text)}': "
                        + "the columns may be split wrongly, so nothing is imported."));
            }
        }

        // A cell that is missing on the left moves the others: departments stand under the name, and clauses under the departments.
        var moved = items.FirstOrDefault(item =>
            item.List == DutyList.Assist && AreDepartments(item.Name) && item.DepartmentsPrinted.Length > 0 && !AreDepartments(item.DepartmentsPrinted));
        if (moved is not null)
        {
            yield return new ImportError(
                "COLUMN_SHAPE", fileName, moved.Line, new(
                    $"第 {moved.Number} 项的「事项名称」栏是部门「{Start(moved.Name)}」，「对应上级部门」栏却不是：此行可能少一格，未导入。",
                    $"Under the name of item {moved.Number} stand departments, '{Start(moved.Name)}', and under its departments none: "
                    + "the row may lack a cell, and nothing is taken."));
        }
    }

    private static string Text(ImmutableArray<Clause> clauses) => string.Concat(clauses.Select(clause => clause.Text));

    private static bool IsNumbered(string text) => Number().IsMatch(text);

    private static bool AreDepartments(string text) => text.Length < 300 && Departments.Matches(text);

    private static string Start(string text) => text.Length > 30 ? text[..30] + "…" : text;

    [GeneratedRegex("[。；;：:，,0-9]", RegexOptions.None, matchTimeoutMilliseconds: -1)]
    private static partial Regex Marks();

    [GeneratedRegex(@"^[0-9]{1,2}[.．、]\D", RegexOptions.None, matchTimeoutMilliseconds: -1)]
    private static partial Regex Number();
}
