namespace DutyGraph.Import;

/// <summary>Rates how well lines fit a column of a given width. All costs have the same unit: 1 is a weak hint, 5 is nearly conclusive.</summary>
internal static class LineFit
{
    /// <summary>The space that indentation or typesetting may leave free, in full-width characters.</summary>
    private const double Slack = 1;

    /// <summary>The cost of a line that is wider than its column.</summary>
    public static double Overflow(WrappedLine line, double? width) =>
        width is { } limit ? 3 * Math.Max(0, line.Width - limit - 0.5) : 0;

    /// <summary>The cost of a wrap at the end of a line although the column had room for the next characters.</summary>
    public static double EarlyWrap(WrappedLine line, WrappedLine next, double? width) =>
        width is { } limit ? Math.Clamp(limit - line.Width - next.FirstUnit - Slack + 0.5, 0, 6) : 0;
}
