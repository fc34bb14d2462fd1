namespace DutyGraph.Import;

/// <summary>How well lines read as 承接部门及工作方式: the department, then 承接方式：…; or 不再开展此项工作 and no department.</summary>
internal static class HandoverFit
{
    private const string Discontinued = "不再开展";

    private static readonly string[] Openings = ["承接方式", "工作方式", "承接部门"];

    /// <summary>What a start of the method after the departments costs, beyond what the department cell itself does.</summary>
    /// <param name="lines">The item's.</param>
    /// <param name="departments">Where its department begins.</param>
    /// <param name="method">Where its method begins.</param>
    public static double Cost(IReadOnlyList<WrappedLine> lines, int departments, int method)
    {
        if (method == lines.Count)
        {
            return 8;
        }

        var text = lines[method].Text;
        if (text.StartsWith(Discontinued, StringComparison.Ordinal))
        {
            // An empty department cell has been charged for: here it is as it should be.
            return departments == method ? -8 : 8;
        }

        return Openings.Any(opening => text.StartsWith(opening, StringComparison.Ordinal)) ? 0 : text[0] is '由' ? 1 : 3;
    }
}
