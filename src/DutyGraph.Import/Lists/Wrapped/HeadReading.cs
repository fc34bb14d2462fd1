namespace DutyGraph.Import;

/// <summary>A possible reading of an item's first lines as name and department cell.</summary>
/// <param name="Name">The end of the name.</param>
/// <param name="Departments">The end of the department cell.</param>
/// <param name="Cost">The cost of the words, without the widths of columns.</param>
internal readonly record struct HeadReading(int Name, int Departments, double Cost)
{
    /// <summary>The cost of an empty cell: more than any doubt, less than a reading against clear evidence.</summary>
    public const double Empty = 8;

    /// <summary>The cost of a clause number in a name.</summary>
    private const double Numbered = 5;

    /// <summary>Returns all plausible readings, including those with an empty department cell.</summary>
    public static IReadOnlyList<HeadReading> All(IReadOnlyList<WrappedLine> lines, DepartmentGrammar departments)
    {
        var readings = new List<HeadReading> { new(0, 0, 2 * Empty) };
        AddDepartments(readings, lines, departments, 0, Empty);
        var numbers = 0.0;
        for (var name = 1; name <= lines.Count && numbers < 2 * Empty; name++)
        {
            var last = lines[name - 1];
            numbers += last.Mark is null ? 0 : Numbered;
            var cost = numbers + (last.EndsClause || last.Text[^1] is '，' or '、' ? 3 : 0);
            readings.Add(new HeadReading(name, name, cost + Empty));
            AddDepartments(readings, lines, departments, name, cost);
        }

        return readings;
    }

    private static void AddDepartments(
        List<HeadReading> readings, IReadOnlyList<WrappedLine> lines, DepartmentGrammar departments, int start, double costOfName)
    {
        var text = "";
        for (var end = start; end < lines.Count; end++)
        {
            if (lines[end] is not { Mark: null, EndsClause: false } || departments.CostOfStart(text) >= DepartmentGrammar.Stranger)
            {
                break;
            }

            text += lines[end].Text.TrimEnd('：', ':');
            var cost = departments.Cost(text);
            if (cost < DepartmentGrammar.Stranger)
            {
                readings.Add(new HeadReading(start, end + 1, costOfName + cost));
            }

            if (lines[end].Text.Length > 0 && lines[end].Text[^1] is '：' or ':')
            {
                break;
            }
        }
    }
}
