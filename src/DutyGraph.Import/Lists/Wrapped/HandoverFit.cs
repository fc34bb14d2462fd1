namespace DutyGraph.Import;

/// <summary>Rates how well lines fit the cell 承接部门及工作方式: the department, then 承接方式：…; or 不再开展此项工作 without department.</summary>
internal static class HandoverFit
{
    private const string Discontinued = "不再开展";

    private static readonly string[] Openings = ["承接方式", "工作方式", "承接部门"];

    /// <summary>Returns the cost of the method's start after the departments, without the cost of the departments.</summary>
    /// <param name="lines">The lines of the item.</param>
    /// <param name="departments">The first line of the department.</param>
    /// <param name="method">The first line of the method.</param>
    public static double Cost(IReadOnlyList<WrappedLine> lines, int departments, int method)
    {
        if (method == lines.Count)
        {
            return 8;
        }

        var text = lines[method].Text;
        if (text.StartsWith(Discontinued, StringComparison.Ordinal))
        {
            // An empty department cell already has a cost; here it is correct, so the cost is refunded.
            return departments == method ? -8 : 8;
        }

        // 市民政局： is followed by the method, whatever its words.
        return (departments < method && lines[method - 1].Text[^1] is '：' or ':')
            || Openings.Any(opening => text.StartsWith(opening, StringComparison.Ordinal)) ? 0 : text[0] is '由' ? 1 : 3;
    }
}
