namespace DutyGraph.Import;

/// <summary>Rates how well a run of an item's lines fits one of the two clause columns. Each query takes constant time, with prefix sums over the
/// lines.</summary>
internal sealed class ClauseFit
{
    private const double OutOfSequence = 5;

    private readonly IReadOnlyList<WrappedLine> _lines;
    private readonly double? _width;
    private readonly double _departmentHeading;

    // Prefix sums: the cost of each line alone, and the cost of its connection to the line above.
    private readonly double[] _alone;
    private readonly double[] _bonds;

    // The cost of each line's number after the numbers above it, and the index of the next line, from this one on, with a number or heading.
    private readonly double[] _sequence;
    private readonly int[] _nextMark;

    /// <summary>Computes the sums as if all lines were in one column.</summary>
    /// <param name="lines">The lines of the item.</param>
    /// <param name="width">The width of the column; null if unknown.</param>
    /// <param name="wording">The cost of each line's wording in the column.</param>
    /// <param name="departmentHeading">The cost of a department as a heading in the column.</param>
    public ClauseFit(IReadOnlyList<WrappedLine> lines, double? width, IEnumerable<double> wording, double departmentHeading)
    {
        _lines = lines;
        _width = width;
        _departmentHeading = departmentHeading;
        double[] worded = [.. wording];
        _alone = new double[lines.Count + 1];
        _bonds = new double[lines.Count + 1];
        _sequence = Sequence(lines);
        _nextMark = new int[lines.Count + 1];
        _nextMark[lines.Count] = lines.Count;
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            _nextMark[i] = lines[i].Mark is not null || lines[i].IsHeading ? i : _nextMark[i + 1];
        }

        for (var i = 0; i < lines.Count; i++)
        {
            _alone[i + 1] = _alone[i] + LineFit.Overflow(lines[i], width) + worded[i];
            _bonds[i + 1] = _bonds[i];
            if (i > 0)
            {
                var heading = lines[i - 1].EndsClause && lines[i].NamesDepartments ? departmentHeading : 0;
                _bonds[i + 1] += Bond(lines[i - 1], lines[i], width) + _sequence[i] + heading;
            }
        }
    }

    /// <summary>Returns the cost of a cell that consists of the lines from <paramref name="start"/> to <paramref name="end"/>, exclusive.</summary>
    /// <param name="start">The first line.</param>
    /// <param name="end">The line after the last.</param>
    /// <param name="isOpen">Whether the closing mark of the cell is printed elsewhere.</param>
    public double Cost(int start, int end, bool isOpen = false)
    {
        if (start == end)
        {
            return HeadReading.Empty;
        }

        var cost = _alone[end] - _alone[start] + _bonds[end] - _bonds[start + 1] + (isOpen ? OpenEnd(_lines[end - 1]) : End(_lines[end - 1], _width));
        cost += _lines[start].NamesDepartments ? _departmentHeading : 0;
        var first = _nextMark[start];
        if (first >= end)
        {
            return cost + 1;
        }

        // The first number is compared with the start of the cell, not with the numbers of the previous cell.
        var begins = _lines[first].Mark is null or { Number: 1 } ? 0 : OutOfSequence;
        return cost + begins + (first == start ? 0 : 3 - _sequence[first]);
    }

    /// <summary>The cost of ending a cell with a line. An incomplete sentence in a full line most likely continues.</summary>
    private static double End(WrappedLine last, double? width) =>
        last.EndsSentence ? 0 : last.EndsClause ? 2 : width is { } limit && last.Width > limit - 1 ? 7 : 4;

    private static double OpenEnd(WrappedLine last) => last.EndsClause ? 4 : 0;

    /// <summary>Whether a line starts a paragraph after another line of the same cell: it is numbered, or the other ended before the column was
    /// full.</summary>
    public static bool BeginsParagraph(WrappedLine line, WrappedLine next, double? width) =>
        next.Mark is not null || Paragraph(line, next) < Wrap(line, next, width);

    private static double Bond(WrappedLine line, WrappedLine next, double? width) =>
        next.Mark is null ? Math.Min(Paragraph(line, next), Wrap(line, next, width)) : line.EndsClause || line.IsHeading ? 0 : 1.5;

    private static double Paragraph(WrappedLine line, WrappedLine next) =>
        line.IsHeading ? 0.5 : next.IsHeading ? (line.EndsClause ? 0.25 : 2) : line.EndsSentence ? 3 : line.EndsClause ? 1 : 5;

    private static double Wrap(WrappedLine line, WrappedLine next, double? width) => LineFit.EarlyWrap(line, next, width) + (line.EndsClause ? 0.5 : 0);

    private static double[] Sequence(IReadOnlyList<WrappedLine> lines)
    {
        var costs = new double[lines.Count + 1];
        var (number, heading) = (0, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Mark is { IsChinese: true } mark)
            {
                costs[i] = mark.Number == heading + 1 ? 0 : OutOfSequence;
                (number, heading) = (0, mark.Number);
            }
            else if (lines[i].Mark is { } clause)
            {
                costs[i] = clause.Number == number + 1 ? 0 : OutOfSequence;
                number = clause.Number;
            }
            else if (lines[i].IsHeading)
            {
                number = 0;
            }
        }

        return costs;
    }
}
