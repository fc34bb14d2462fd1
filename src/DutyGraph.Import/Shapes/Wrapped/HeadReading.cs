namespace DutyGraph.Import;

/// <summary>A way to read an item's first lines as its name and its department cell.</summary>
/// <param name="Name">Where the name ends.</param>
/// <param name="Departments">Where the department cell ends.</param>
/// <param name="Cost">What the words cost, the columns' widths left aside.</param>
internal readonly record struct HeadReading(int Name, int Departments, double Cost)
{
    /// <summary>What an empty cell costs: more than any doubt, less than a reading against the grain.</summary>
    public const double Empty = 8;

    /// <summary>Neither a name nor a department cell has more lines than this.</summary>
    private const int MostLines = 24;

    /// <summary>The readings that are not absurd, and those with an empty department cell.</summary>
    public static IReadOnlyList<HeadReading> All(IReadOnlyList<WrappedLine> lines, DepartmentGrammar departments)
    {
        var readings = new List<HeadReading>();
        var costOfName = Empty;
        for (var name = 0; name <= Math.Min(lines.Count, MostLines); name++)
        {
            if (name > 0)
            {
                costOfName = (name == 1 ? 0 : costOfName - EndOfName(lines[name - 2])) + EndOfName(lines[name - 1]) + (lines[name - 1].Mark is null ? 0 : 5);
            }

            readings.Add(new HeadReading(name, name, costOfName + Empty));
            var text = "";
            for (var end = name + 1; end <= Math.Min(lines.Count, name + MostLines) && departments.CostOfStart(text) < DepartmentGrammar.Stranger; end++)
            {
                text += lines[end - 1].Text;
                var cost = departments.Cost(text);
                if (cost < DepartmentGrammar.Stranger)
                {
                    readings.Add(new HeadReading(name, end, costOfName + cost));
                }
            }
        }

        return readings;
    }

    private static double EndOfName(WrappedLine last) => last.EndsClause || last.Text[^1] is '，' or '、' ? 3 : 0;
}
