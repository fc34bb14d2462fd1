using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>The answer of the command <c>rank</c>.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Rows">The ranking with names, best first.</param>
/// <param name="IsCut">Whether there are more rows than requested.</param>
/// <param name="Scope">Counts over the duties in scope.</param>
internal sealed record RankAnswer(RankQuestion Question, IReadOnlyList<RankAnswer.Row> Rows, bool IsCut, Statistics Scope)
{
    /// <summary>A row of the ranking.</summary>
    /// <param name="Rank">From 1; ties share a rank.</param>
    /// <param name="Id">Id of the department, kind, division or category.</param>
    /// <param name="Name">The name of the node.</param>
    /// <param name="Totals">The measures.</param>
    /// <param name="CumulativeShare">The share of ASSIST duties in scope that this row or one above it names.</param>
    internal sealed record Row(int Rank, string Id, string Name, SupportTotals Totals, double CumulativeShare);

    /// <summary>Computes the ranking.</summary>
    /// <exception cref="UsageException">The graph has no township or category with a given name.</exception>
    public static async Task<RankAnswer> AskAsync(IDutyGraph graph, RankQuestion question, CancellationToken cancellation)
    {
        var filter = await question.FilterAsync(graph, cancellation);

        // One row more than shown tells whether there are more.
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
