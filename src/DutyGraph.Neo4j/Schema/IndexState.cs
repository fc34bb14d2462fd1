using System.Globalization;

namespace DutyGraph.Neo4j;

/// <summary>The state of an index.</summary>
/// <param name="Name">The name of the index.</param>
/// <param name="State">Neo4j's name of the state: ONLINE, POPULATING, FAILED.</param>
/// <param name="Percent">Progress of the population, 0 to 100.</param>
public sealed record IndexState(string Name, string State, double Percent)
{
    /// <summary>Whether the index can be used.</summary>
    public bool IsReady => State == "ONLINE";

    /// <summary>Whether building the index has failed for good.</summary>
    public bool HasFailed => State == "FAILED";

    /// <summary>Returns a text for people.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name} {State} {Percent:0}%");
}
