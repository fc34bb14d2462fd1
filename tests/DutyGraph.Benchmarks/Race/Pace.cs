namespace DutyGraph.Benchmarks.Race;

/// <summary>How long the servers run.</summary>
/// <param name="WarmSeconds">Each before the first round: until its code is compiled for what it does.</param>
/// <param name="Seconds">Each in a round.</param>
/// <param name="Rounds">In which all take turns, so that what else the machine does meets all alike.</param>
internal sealed record Pace(int WarmSeconds, int Seconds, int Rounds)
{
    /// <summary>For figures to be quoted.</summary>
    public static readonly Pace Full = new(10, 5, 5);

    /// <summary>To see where one stands.</summary>
    public static readonly Pace Quick = new(4, 2, 3);
}
