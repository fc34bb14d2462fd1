using System.Text.RegularExpressions;

namespace DutyGraph.Import;

/// <summary>Rates how well a text fits a column: positive if it fits, negative if it looks like the content of another column.</summary>
/// <param name="categories">The known categories.</param>
internal sealed partial class CellFit(IReadOnlyCollection<string> categories)
{
    private static readonly NameSeries Departments = new(
        c => BigramVectors.IsIdeograph(c) || c is '（' or '）' or '(' or ')', (1, 30), [.. OrganEndings.Pattern.Split('|'), "部门", "单位"], "、，,；;及和与/");

    /// <summary>Returns the fit of a text in a column.</summary>
    /// <param name="kind">The kind of column.</param>
    /// <param name="printed">The text; an empty text gives 0.</param>
    internal double Of(ColumnKind kind, string printed)
    {
        var text = Spaces.Remove(printed);
        return text.Length == 0 ? 0 : kind switch
        {
            ColumnKind.Category => categories.Contains(text) ? 3 : text.Length > 14 || EndsClause(text) ? -6 : -1.5,
            ColumnKind.Departments or ColumnKind.Receiver => AreDepartments(text) ? 3
                : HasLeak(printed) ? 2
                : EndsClause(text) || text.Length > 120 ? -5
                : categories.Contains(text) ? -4 : -1,
            ColumnKind.Name => categories.Contains(text) ? -4 : IsNumbered(text) || AreDepartments(text) ? -2 : EndsClause(text) ? -1 : 1.5,
            ColumnKind.Superior or ColumnKind.Township or ColumnKind.Method => EndsClause(text) ? 2
                : IsNumbered(text) ? 1
                : AreDepartments(text) || categories.Contains(text) ? -4 : -0.5,
            ColumnKind.Handover => IsHandover(text) ? 2 : AreDepartments(text) ? 1 : -1,
            _ => 0,
        };
    }

    private static bool IsHandover(string text) =>
        text.Contains('：') || text.Contains(':') || text.Contains("方式", StringComparison.Ordinal) || text.StartsWith("不再", StringComparison.Ordinal);

    /// <summary>Whether a text consists only of names of departments.</summary>
    internal static bool AreDepartments(string text) => text.Length <= 160 && Departments.Matches(text);

    internal static bool EndsClause(string text) => text[^1] is '。' or '；' or ';';

    // Departments, with clauses of the next cell behind them (zhaosu 275).
    private static bool HasLeak(string printed) => LeakedCell.StartOf(printed) is > 0 and var start && AreDepartments(Spaces.Remove(printed[..start]));

    private static bool IsNumbered(string text) => Numbered().IsMatch(text);

    [GeneratedRegex(@"^([(（]?[\d一二三四五六七八九十]{1,3}[.．、)）]\D|[①②③④⑤⑥⑦⑧⑨])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Numbered();
}
