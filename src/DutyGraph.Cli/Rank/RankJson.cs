using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>Prints a ranking as JSON with the fields of the API's <c>supportRanking</c>.</summary>
internal static class RankJson
{
    /// <summary>Prints an array with an object for each row.</summary>
    public static void Write(RankAnswer answer, TextWriter output) => Json.Write(output, answer.Rows.Select(row => new SupportRankJson(
        row.Rank,
        Node(answer, row, SupportGroup.Department),
        Node(answer, row, SupportGroup.Kind),
        Node(answer, row, SupportGroup.Division),
        Node(answer, row, SupportGroup.Category),
        SupportTotalsJson.Of(row.Totals),
        row.CumulativeShare)));

    /// <summary>The node under the name of its group; null for the other groups.</summary>
    private static NodeJson? Node(RankAnswer answer, RankAnswer.Row row, SupportGroup group) => answer.Question.Group == group ? new(row.Id, row.Name) : null;

    private sealed record SupportRankJson(
        int Rank, NodeJson? Department, NodeJson? Kind, NodeJson? Division, NodeJson? Category, SupportTotalsJson Totals, double CumulativeShare);

    private sealed record NodeJson(string Id, string Name);

    private sealed record SupportTotalsJson(int Duties, int Leads, int Alone, int Townships, int Clauses, int Reclaimed, double Share)
    {
        public static SupportTotalsJson Of(SupportTotals totals) =>
            new(totals.Duties, totals.Leads, totals.Alone, totals.Townships, totals.Clauses, totals.Reclaimed, totals.Share);
    }
}
