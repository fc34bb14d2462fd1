using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>What <c>rank</c> answers.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Rows">Ranks with the name of what is ranked, best first.</param>
/// <param name="IsCut">Whether there are more rows than were asked for.</param>
/// <param name="Scope">Counts over the duties that were counted on.</param>
internal sealed record RankAnswer(RankQuestion Question, IReadOnlyList<RankAnswer.Row> Rows, bool IsCut, Statistics Scope)
{
    /// <summary>A row.</summary>
    /// <param name="Rank">From 1; ties share one.</param>
    /// <param name="Id">Of the department, kind, division or category.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Totals">What was counted.</param>
    /// <param name="CumulativeShare">The ASSIST duties in scope that name this row or one before it, over all of them.</param>
    internal sealed record Row(int Rank, string Id, string Name, SupportTotals Totals, double CumulativeShare);

    /// <summary>Asks the graph.</summary>
    /// <exception cref="UsageException">The graph has no such township or category.</exception>
    public static async Task<RankAnswer> AskAsync(IDutyGraph graph, RankQuestion question, CancellationToken cancellation)
    {
        var filter = await question.FilterAsync(graph, cancellation);

        // One more than is shown tells whether that is all.
        var ranks = await graph.RankAsync(question.By, question.Group, filter, question.First + 1, SupportParts.All, cancellation);
        var shown = ranks.Take(question.First).ToList();
        var nodes = await graph.NodesAsync([.. shown.Select(rank => rank.Id)], cancellation);
        return new(
            question,
            [.. shown.Zip(nodes, (rank, node) => new Row(rank.Rank, rank.Id, Name(node, rank.Id), rank.Totals, rank.CumulativeShare))],
            ranks.Count > shown.Count,
            await graph.StatisticsAsync(filter, cancellation));
    }

    private static string Name(GraphNode? node, string id) => node switch
    {
        Department department => department.Name,
        DepartmentKind kind => kind.Name,
        Division division => division.Name,
        Category category => category.Name,
        _ => throw new InvalidOperationException($"The graph ranks {id}, which is no department, kind, division or category."),
    };
}
