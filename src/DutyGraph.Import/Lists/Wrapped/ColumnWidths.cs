namespace DutyGraph.Import;

/// <summary>The printed width of each column of a list in full-width characters, learned from its wrapped lines.</summary>
internal sealed class ColumnWidths
{
    /// <summary>No known widths.</summary>
    public static readonly ColumnWidths Unknown = new();

    /// <summary>The least number of wrapped lines from which a width is learned.</summary>
    private const int FewestLines = 4;

    /// <summary>The quantile of line widths that is taken as the column's width. A few lines are wider: punctuation overhangs, or the line belongs to another
    /// column.</summary>
    private const double Quantile = 0.85;

    private readonly double?[] _widths = new double?[Enum.GetValues<Column>().Length];

    /// <summary>The width of a column; null if unknown.</summary>
    public double? this[Column column] => _widths[(int)column];

    public static ColumnWidths Learn(IReadOnlyCollection<ItemSplit> splits)
    {
        var wrapped = WidthsOf(splits, Wrapped);
        var all = WidthsOf(splits, lines => lines.ToArray());
        var learnt = new ColumnWidths();
        foreach (var column in Enum.GetValues<Column>())
        {
            // A column without wrapped lines is at least as wide as its widest line.
            learnt._widths[(int)column] = At(Quantile, wrapped[column]) ?? At(1, all[column]);
        }

        // A column of unknown width fits any line, so if only one of the two clause columns has a known width, both are treated as unknown.
        if (learnt[Column.Superior] is null || learnt[Column.Township] is null)
        {
            learnt._widths[(int)Column.Superior] = learnt._widths[(int)Column.Township] = null;
        }

        return learnt;
    }

    private static ILookup<Column, double> WidthsOf(
        IReadOnlyCollection<ItemSplit> splits, Func<ReadOnlyMemory<WrappedLine>, IEnumerable<WrappedLine>> some) =>
        splits.SelectMany(split => Enum.GetValues<Column>().SelectMany(column => some(split[column]).Select(line => (column, line.Width))))
            .ToLookup(pair => pair.column, pair => pair.Width);

    private static double? At(double quantile, IEnumerable<double> widths) =>
        widths.Order().ToArray() is { Length: >= FewestLines } sorted ? sorted[(int)(quantile * (sorted.Length - 1))] : null;

    /// <summary>The lines ended by a wrap: the next line does not start a clause.</summary>
    private static IEnumerable<WrappedLine> Wrapped(ReadOnlyMemory<WrappedLine> lines)
    {
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            if (lines.Span[i + 1].Mark is null && !lines.Span[i].EndsClause && !lines.Span[i].IsHeading)
            {
                yield return lines.Span[i];
            }
        }
    }
}
