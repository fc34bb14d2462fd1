using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>What <c>chain</c> answers.</summary>
/// <param name="Question">What was asked, by ids.</param>
/// <param name="Chain">The nodes, by id, and what lies between them.</param>
/// <param name="Nodes">The nodes, in the chain's order.</param>
internal sealed record ChainAnswer(ChainQuestion Question, Chain Chain, IReadOnlyList<GraphNode> Nodes)
{
    /// <summary>Asks the graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="question">What is asked; its ends may be names.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="UsageException">A name or id names nothing, or several things.</exception>
    public static async Task<ChainAnswer> AskAsync(IDutyGraph graph, ChainQuestion question, CancellationToken cancellation)
    {
        var byId = question with
        {
            From = await NamedNode.FindAsync(graph, question.From, cancellation),
            To = question.To is { } to ? await NamedNode.FindAsync(graph, to, cancellation) : null,
        };
        var chain = await graph.ChainAsync(byId, cancellation);
        var nodes = await graph.NodesAsync([.. chain.Nodes.Select(node => node.Id)], cancellation);
        return new(byId, chain, [.. nodes.Select((node, place) => node ?? throw new InvalidOperationException($"The graph names {chain.Nodes[place].Id} and does not have it."))]);
    }
}
