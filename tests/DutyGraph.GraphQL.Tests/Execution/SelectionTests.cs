using DutyGraph.GraphQL.Tests.Warehouse;

namespace DutyGraph.GraphQL.Tests.Execution;

public class SelectionTests
{
    [Fact]
    public async Task Select_FieldUnderSeveralNames_GivesTheArgumentsOfEach() =>
        Assert.Equal(
            """{"data":{"road":{"told":"first=3 of=a+b length;first=9 of=null name;","ahead":[],"again":[]}}}""",
            await AskAsync("query ($n: Int) { road { told ahead: stops(first: $n, of: [\"a\", \"b\"]) { length } again: stops { name } } }", """{"n":3}"""));

    [Fact]
    public async Task Select_FieldThatIsLeftOut_IsNotThere() =>
        Assert.Equal("""{"data":{"road":{"told":""}}}""", await AskAsync("{ road { told stops @skip(if: true) { name } } }"));

    [Fact]
    public async Task Select_ArgumentThatTheFieldHasNot_IsAFaultOfTheProgram() =>
        Assert.Contains(ErrorCodes.Internal, await AskAsync("{ wrong { told stops { name } } }"), StringComparison.Ordinal);

    private static Task<string> AskAsync(string query, string? variables = null) =>
        WarehouseServer.Start(schema => schema.AddTypes(typeof(Roads), typeof(RoadFields))).AskAsync(query, variables);

    [QueryType]
    public static class Roads
    {
        public static Road GetRoad(ISelection selection) => new(string.Concat(selection.Select("stops").Select(Tell)));

        public static Road? GetWrong(ISelection selection) => new($"{selection.Select("stops").First().Argument<int>("last")}");

        private static string Tell(ISelectedField stops) =>
            $"first={stops.Argument<int?>("first")} "
            + $"of={(stops.Argument<IReadOnlyList<string>>("of") is { } of ? string.Join('+', of) : "null")} "
            + $"{(stops.IsSelected("length") ? "length" : "name")};";
    }

    [ObjectType<Road>]
    public static class RoadFields
    {
        public static IReadOnlyList<Stop> GetStops([Parent] Road road, int? first = 9, IReadOnlyList<string>? of = null) => [];
    }

    public sealed record Road(string Told);

    public sealed record Stop(string Name, int Length);
}
