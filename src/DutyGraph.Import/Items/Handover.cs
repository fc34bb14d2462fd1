using System.Text.RegularExpressions;

namespace DutyGraph.Import;

/// <summary>The content of the cell 承接部门及工作方式.</summary>
/// <param name="Departments">The receiving department as printed; empty if there is none.</param>
/// <param name="Method">The method of working from now on; null if there is none.</param>
/// <param name="IsDiscontinued">不再开展此项工作: the work ends.</param>
internal sealed partial record Handover(string Departments, string? Method, bool IsDiscontinued)
{
    /// <summary>Reads a cell in any of its forms: <c>部门： 文字</c>, <c>部门: 文字</c>, <c>部门 承接方式：文字</c> on one line or several, <c>不再开展此项工作</c>.</summary>
    /// <param name="cell">The cell; numbers in its text (qitai 251) are kept.</param>
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
