using DutyGraph.GraphQL;

namespace DutyGraph.Benchmarks.Race.Loads;

/// <summary>What the rows can be asked for.</summary>
[QueryType]
public static class Query
{
    /// <summary>The first rows.</summary>
    /// <param name="first">At most 500.</param>
    [ListSize(SlicingArguments = ["first"])]
    public static IReadOnlyList<Duty> GetDuties(int first) => new ArraySegment<Duty>(Rows.All, 0, first);
}
