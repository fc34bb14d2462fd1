using System.Text.RegularExpressions;

namespace DutyGraph.Import;

/// <summary>The content of the cell 承接部门及工作方式.</summary>
/// <param name="Departments">The receiving department as printed; empty if there is none.</param>
/// <param name="Method">The method of working from now on; null if there is none.</param>
/// <param name="IsDiscontinued">不再开展此项工作: the work ends.</param>
internal sealed partial record Handover(string Departments, string? Method, bool IsDiscontinued)
{
    /// <summary>Reads a cell in any of its forms: <c>部门： 文字</c>, <c>部门: 文字</c>, <c>部门 承接方式：文字</c> on one line or several, both labelled
    /// (<c>承接部门：县民政局；工作方式：文字</c>), <c>不再开展此项工作</c>.</summary>
    /// <param name="cell">The cell; numbers in its text (qitai 251) are kept.</param>
    internal static Handover Read(SourceCell cell)
    {
        var text = string.Join(' ', cell.Paragraphs);
        if (IsEnd(text))
        {
            return new Handover("", null, true);
        }

        var match = WithLabels(text) ?? Parts().Match(text);
        match = match.Success ? match : Apart(text) ?? match;
        var departments = LineWraps.Join(match.Groups["departments"].Value);
        var method = LineWraps.Join(match.Success ? match.Groups["method"].Value : text);
        return new Handover(departments, method.Length > 0 ? method : null, false);
    }

    /// <summary>Whether a text says that the work ends.</summary>
    internal static bool IsEnd(string text) => Discontinued().IsMatch(Spaces.Remove(text));

    // Without a label, a sentence may stand before 工作方式.
    private static Match? WithLabels(string text) =>
        Labelled().Match(text) is { Success: true } match
        && (match.Groups["label"].Success || CellFit.AreDepartments(Spaces.Remove(match.Groups["departments"].Value)))
            ? match : null;

    // The department stands before the first space or on the first line, without a mark.
    private static Match? Apart(string text) =>
        Bare().Match(text) is { Success: true } match && CellFit.AreDepartments(match.Groups["departments"].Value) ? match : null;

    [GeneratedRegex("^[（(]?不再(开展|承担|办理)(此项|该项|本项|该|此)?(工作|事项)[）)]?。?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Discontinued();

    [GeneratedRegex(
        @"^(承接部门\s*[：:]\s*)?(?<departments>[^：:；;。]{2,80}?)\s*((承\s*接|工\s*作)\s*方\s*式\s*)?([：:](?<method>.*)|$)",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: -1)]
    private static partial Regex Parts();

    // At least the department or the method has a label; a label may have a number or stand in brackets.
    [GeneratedRegex(
        """
        ^(?<label>([1１一][.．、)）]\s*)?[【〔\[（(]?(承接|收回|责任|主管|牵头)(部门|单位|主体)\s*[】〕\]）)：:]\s*)?[：:]?\s*由?
        (?<departments>[^：:；;。，,【〔\[]{2,80}?)
        \s*(承接|负责)?\s*[；;。，,]?\s*([2２二][.．、)）]\s*)?[【〔\[（(]?(承接|工作|收回后?工作|履职|办理)\s*方式\s*[】〕\]）)：:]\s*[：:]?(?<method>.*)$
        """,
        RegexOptions.ExplicitCapture | RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace, matchTimeoutMilliseconds: -1)]
    private static partial Regex Labelled();

    [GeneratedRegex(
        @"^(?!由)(?<departments>[^：:；;。，,\s]{4,30})\s+(?<method>.*)$", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: -1)]
    private static partial Regex Bare();
}
