using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.Server.Types.Duties;
using DutyGraph.Server.Types.Errors;

namespace DutyGraph.Server.Types.Support;

/// <summary>The root field for support rankings.</summary>
[QueryType]
public static class SupportQueries
{
    private const int DefaultRows = 20;

    private static readonly SupportParts[] Measures =
        [SupportParts.Leads, SupportParts.Alone, SupportParts.Townships, SupportParts.Clauses, SupportParts.Reclaimed, SupportParts.Share];

    /// <summary>Ranks departments, or other groups, by what townships do for them.</summary>
    [GraphQLDescription(
        """
        Which departments depend most on township support: departments (or kinds of department) by what townships do for them.
        Ties share a rank (1, 2, 2, 4) and stand in the order of their names by Unicode code point.
        """)]
    [ListSize(AssumedSize = DefaultRows, SlicingArguments = ["first"])]
    public static async Task<IReadOnlyList<SupportPlace>> GetSupportRankingAsync(
        IDutyGraph graph, ISelection selection, CancellationToken cancellation,
        [GraphQLDescription("What is measured.")] SupportMeasure by = SupportMeasure.Duties,
        [GraphQLDescription("What is ranked.")] SupportGroup groupBy = SupportGroup.Department,
        [GraphQLDescription("Only these duties are counted.")] DutyFilterInput? filter = null,
        [GraphQLDescription("How many places, 0 to 500.")] int? first = DefaultRows)
    {
        var scope = DutyFilterInput.ToFilter(filter);
        var ranking = await graph.RankAsync(by, groupBy, scope, InvalidArgument.Bounded(nameof(first), first) ?? DefaultRows, Parts(selection), cancellation);
        return [.. ranking.Select(ranked => new SupportPlace(ranked, groupBy, scope))];
    }

    private static SupportParts Parts(ISelection selection)
    {
        var parts = selection.IsSelected("cumulativeShare") ? SupportParts.CumulativeShare : SupportParts.None;
        foreach (var part in Measures)
        {
            if (selection.IsSelected("totals", part.ToString().ToLowerInvariant()))
            {
                parts |= part;
            }
        }

        return parts;
    }
}
