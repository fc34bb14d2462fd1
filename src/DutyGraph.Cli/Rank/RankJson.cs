using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>A ranking as the API's <c>supportRanking</c> answers it.</summary>
internal static class RankJson
{
    /// <summary>Writes an array, a row each.</summary>
    public static void Write(RankAnswer answer, TextWriter output) => Json.Write(output, answer.Rows.Select(row => new SupportRankJson(
        row.Rank,
        answer.Question.Group == SupportGroup.Department ? new(row.Id, row.Name) : null,
        answer.Question.Group == SupportGroup.Kind ? new(row.Id, row.Name) : null,
        SupportTotalsJson.Of(row.Totals))));

    private sealed record SupportRankJson(int Rank, NodeJson? Department, NodeJson? Kind, SupportTotalsJson Totals);

    private sealed record NodeJson(string Id, string Name);

    private sealed record SupportTotalsJson(int Duties, int Leads, int Alone, int Townships, int Clauses, int Reclaimed, double Share)
    {
        public static SupportTotalsJson Of(SupportTotals totals) =>
            new(totals.Duties, totals.Leads, totals.Alone, totals.Townships, totals.Clauses, totals.Reclaimed, totals.Share);
    }
}
