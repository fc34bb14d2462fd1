using System.Text.RegularExpressions;

namespace DutyGraph.Import;

/// <summary>Labels inside a department cell, which are not names: 牵头部门：昌吉市水利局；配合部门：昌吉市财政局.</summary>
internal static partial class DepartmentLabels
{
    /// <summary>Returns the names of a cell without labels, separated by 、; the same text if there is no label.</summary>
    /// <param name="text">The text of the cell.</param>
    internal static string Remove(string text) =>
        text.Contains("部门", StringComparison.Ordinal) || text.Contains("单位", StringComparison.Ordinal) ? Label().Replace(text, "、").TrimStart('、') : text;

    /// <summary>Returns the labels of a cell, without their colons.</summary>
    /// <param name="text">The text of the cell.</param>
    internal static IEnumerable<string> In(string text) => Label().Matches(text).Select(match => match.Groups["label"].Value);

    [GeneratedRegex(@"[、，；;。\s]*(?<label>(牵头|主办|主要|责任|主管|配合|协办|协助|协同|参与)(责任)?(部门|单位))\s*[：:]\s*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Label();
}
