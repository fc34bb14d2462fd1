namespace DutyGraph.Import;

/// <summary>How well lines fit a column of a given width. Costs are in one unit throughout: 1 is a weak hint, 5 all but settles the matter.</summary>
internal static class LineFit
{
    /// <summary>A continuation is indented, and a setter may leave this much free, in full-width characters.</summary>
    private const double Slack = 1;

    /// <summary>What a line costs that is wider than its column.</summary>
    public static double Overflow(WrappedLine line, double? width) =>
        width is { } limit ? 3 * Math.Max(0, line.Width - limit - 0.5) : 0;

    /// <summary>What it costs to say that a wrap ended a line though the column had room for what follows.</summary>
    public static double EarlyWrap(WrappedLine line, WrappedLine next, double? width) =>
        width is { } limit ? Math.Clamp(limit - line.Width - next.FirstUnit - Slack + 0.5, 0, 6) : 0;
}
