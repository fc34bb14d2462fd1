namespace DutyGraph.Benchmarks.Race;

/// <summary>How long the servers run.</summary>
/// <param name="WarmSeconds">Warm-up of each server before the first round, until its code is compiled with full optimisation.</param>
/// <param name="Seconds">Duration of each server's run in a round.</param>
/// <param name="Rounds">Number of rounds. The servers take turns, so that other work on the machine affects all of them alike.</param>
internal sealed record Pace(int WarmSeconds, int Seconds, int Rounds)
{
    /// <summary>For published figures.</summary>
    public static readonly Pace Full = new(10, 5, 5);

    /// <summary>For a quick look.</summary>
    public static readonly Pace Quick = new(4, 2, 3);
}
