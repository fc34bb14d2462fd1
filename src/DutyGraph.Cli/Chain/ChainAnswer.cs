using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>The answer of the command <c>chain</c>.</summary>
/// <param name="Question">The question, with ids in place of names.</param>
/// <param name="Chain">The chain.</param>
/// <param name="Nodes">The nodes of the chain, in its order.</param>
internal sealed record ChainAnswer(ChainQuestion Question, Chain Chain, IReadOnlyList<GraphNode> Nodes)
{
    /// <summary>Finds the nodes that the question names and reads the chain.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="question">The question; its ends may be names.</param>
    /// <param name="cancellation">Stops the command.</param>
    /// <exception cref="UsageException">A name or id is unknown or ambiguous.</exception>
    public static async Task<ChainAnswer> AskAsync(IDutyGraph graph, ChainQuestion question, CancellationToken cancellation)
    {
        var byId = question with
        {
            From = await NamedNode.FindAsync(graph, question.From, cancellation),
            To = question.To is { } to ? await NamedNode.FindAsync(graph, to, cancellation) : null,
        };
        var chain = await graph.ChainAsync(byId, cancellation);
        var nodes = await graph.NodesAsync([.. chain.Nodes.Select(node => node.Id)], cancellation);
        return new(
            byId,
            chain,
            [.. nodes.Select((node, place) => node ?? throw new InvalidOperationException($"The graph does not have its node {chain.Nodes[place].Id}."))]);
    }
}
