using DutyGraph.GraphQL;

namespace DutyGraph.Benchmarks.Race.Loads;

/// <summary>The query fields of the rows.</summary>
[QueryType]
public static class Query
{
    /// <summary>Returns the first rows.</summary>
    /// <param name="first">At most 500.</param>
    [ListSize(SlicingArguments = ["first"])]
    public static IReadOnlyList<Duty> GetDuties(int first) => new ArraySegment<Duty>(Rows.All, 0, first);
}
