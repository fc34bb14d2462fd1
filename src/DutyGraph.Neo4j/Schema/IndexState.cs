using System.Globalization;

namespace DutyGraph.Neo4j;

/// <summary>How far an index is built.</summary>
/// <param name="Name">Its name.</param>
/// <param name="State">As Neo4j calls it: ONLINE, POPULATING, FAILED.</param>
/// <param name="Percent">Of what it has to take in, 0 to 100.</param>
public sealed record IndexState(string Name, string State, double Percent)
{
    /// <summary>Whether it answers.</summary>
    public bool IsReady => State == "ONLINE";

    /// <summary>Whether it never will.</summary>
    public bool HasFailed => State == "FAILED";

    /// <summary>For people.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name} {State} {Percent:0}%");
}
