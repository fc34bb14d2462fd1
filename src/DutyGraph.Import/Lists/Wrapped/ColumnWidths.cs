namespace DutyGraph.Import;

/// <summary>How wide each column of a list is printed, in full-width characters, as far as its wrapped lines tell.</summary>
internal sealed class ColumnWidths
{
    /// <summary>Nothing is known.</summary>
    public static readonly ColumnWidths Unknown = new();

    /// <summary>Fewer wrapped lines tell nothing of a column.</summary>
    private const int FewestLines = 4;

    /// <summary>A column is about as wide as the widest of its lines; a few stand out, be it that a mark hangs over or that the line is another column's.</summary>
    private const double Quantile = 0.85;

    private readonly double?[] widths = new double?[Enum.GetValues<Column>().Length];

    /// <summary>The width of a column; null where it is not known.</summary>
    public double? this[Column column] => widths[(int)column];

    /// <summary>Learns the widths from items that are split.</summary>
    public static ColumnWidths Learn(IReadOnlyCollection<ItemSplit> splits)
    {
        var wrapped = WidthsOf(splits, Wrapped);
        var all = WidthsOf(splits, lines => lines.ToArray());
        var learnt = new ColumnWidths();
        foreach (var column in Enum.GetValues<Column>())
        {
            // A column whose lines do not wrap is as wide as the widest of them, or wider.
            learnt.widths[(int)column] = At(Quantile, wrapped[column]) ?? At(1, all[column]);
        }

        // A column without a known width has room for everything: one of two that are weighed against each other must not.
        if (learnt[Column.Superior] is null || learnt[Column.Township] is null)
        {
            learnt.widths[(int)Column.Superior] = learnt.widths[(int)Column.Township] = null;
        }

        return learnt;
    }

    private static ILookup<Column, double> WidthsOf(
        IReadOnlyCollection<ItemSplit> splits, Func<ReadOnlyMemory<WrappedLine>, IEnumerable<WrappedLine>> some) =>
        splits.SelectMany(split => Enum.GetValues<Column>().SelectMany(column => some(split[column]).Select(line => (column, line.Width))))
            .ToLookup(pair => pair.column, pair => pair.Width);

    private static double? At(double quantile, IEnumerable<double> widths) =>
        widths.Order().ToArray() is { Length: >= FewestLines } sorted ? sorted[(int)(quantile * (sorted.Length - 1))] : null;

    /// <summary>The lines that a wrap ended: those with a line after them that begins no clause.</summary>
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
