using System.Text.RegularExpressions;

namespace DutyGraph.Import;

/// <summary>What 承接部门及工作方式 says.</summary>
/// <param name="Departments">The receiving department as printed; empty where none is.</param>
/// <param name="Method">How it works from now on; null where nothing is said.</param>
/// <param name="IsDiscontinued">不再开展此项工作: nobody takes it over.</param>
internal sealed partial record Handover(string Departments, string? Method, bool IsDiscontinued)
{
    /// <summary>Reads a cell in any of its shapes: <c>部门： 文字</c>, <c>部门: 文字</c>, <c>部门 承接方式：文字</c> on one line or several, <c>不再开展此项工作</c>.</summary>
    /// <param name="cell">The cell; its text may itself be numbered (qitai 251), which stays.</param>
    internal static Handover Read(SourceCell cell)
    {
        var text = string.Join(' ', cell.Paragraphs);
        if (Discontinued().IsMatch(Spaces.Remove(text)))
        {
            return new Handover("", null, true);
        }

        var match = Parts().Match(text);
        var departments = LineWraps.Join(match.Groups["departments"].Value);
        var method = LineWraps.Join(match.Success ? match.Groups["method"].Value : text);
        return new Handover(departments, method.Length > 0 ? method : null, false);
    }

    [GeneratedRegex("^不再开展(此项|该项|本项)?工作。?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Discontinued();

    [GeneratedRegex(
        @"^(承接部门\s*[：:]\s*)?(?<departments>[^：:；;。]{2,80}?)\s*((承\s*接|工\s*作)\s*方\s*式\s*)?([：:](?<method>.*)|$)",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: -1)]
    private static partial Regex Parts();
}
