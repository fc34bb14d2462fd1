using System.Buffers;
using System.Text.RegularExpressions;

namespace DutyGraph.Import;

/// <summary>Labels inside a department cell, which are not names: 牵头部门：昌吉市水利局；配合部门：昌吉市财政局.</summary>
internal static partial class DepartmentLabels
{
    /// <summary>The greatest length of a cell of departments; a longer cell is other text.</summary>
    private const int LongestCell = 200;

    /// <summary>The first number of a list of names; without it the list is not taken for a numbered one.</summary>
    private static readonly string[] FirstNumbers = ["1", "１", "①"];

    private static readonly SearchValues<string> Numbers = SearchValues.Create(FirstNumbers, StringComparison.Ordinal);

    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["部门", "单位", "牵头", "主办", "责任", "主管", "配合", "协办", "协助", "协同", "参与", .. FirstNumbers], StringComparison.Ordinal);

    /// <summary>Characters that make a word a label: the colon after it, or the bracket before it.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("：:（(【〔[");

    /// <summary>Returns the names of a cell without labels, separated by 、; the same text if there is no label.</summary>
    /// <param name="text">The text of the cell.</param>
    internal static string Remove(string text) =>
        text.AsSpan().ContainsAny(Signs) ? Label().Replace(text, "、").Trim('、') : text;

    /// <summary>Returns the labels of a cell, without their colons.</summary>
    /// <param name="text">The text of the cell.</param>
    internal static IEnumerable<string> In(string text) => text.AsSpan().ContainsAny(Marks) && text.AsSpan().ContainsAny(Signs)
        ? Label().Matches(text).Select(match => match.Groups["label"].Value).Where(label => label.Length > 1 && !char.IsDigit(label[0]))
        : [];

    /// <summary>Returns the numbers before the names of a cell; empty for a cell of other text.</summary>
    /// <param name="text">The text of the cell.</param>
    internal static IEnumerable<string> NumbersIn(string text) =>
        text.Length <= LongestCell && text.AsSpan().ContainsAny(Numbers) && CellFit.AreDepartments(Spaces.Remove(Remove(text)))
            ? Label().Matches(text).Select(match => match.Groups["label"].Value)
            : [];

    // In brackets, a label stands before a name or behind it: （牵头）县民政局, 县民政局（牵头单位）. A number stands before it: 1.县民政局.
    [GeneratedRegex(
        """
        [、，；;。\s]*(
            (?<label>(牵头|主办|主要|责任|主管|配合|协办|协助|协同|参与)(责任)?(部门|单位)?)\s*[：:]
            | [（(【〔\[]\s*(?<label>(牵头|主办|责任|主管|配合|协办|协助|协同|参与)(责任)?(部门|单位)?)\s*[）)】〕\]][：:]?
            | (?<=^|[、，；;。\s])(?<label>\d{1,2})[.．、)）](?!\d) | (?<label>[①-⑳])
        )[、，；;\s]*
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace, matchTimeoutMilliseconds: -1)]
    private static partial Regex Label();
}
