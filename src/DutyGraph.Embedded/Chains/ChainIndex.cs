using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>The data for chains: the order of all nodes by id, and their edges.</summary>
internal sealed class ChainIndex
{
    private readonly NodeRanks _ranks;
    private readonly Adjacency _adjacency;

    /// <summary>Builds the index; time and memory are linear in nodes and edges.</summary>
    public ChainIndex(NodeIndex index, GraphNodes nodes, DutyColumns columns, TopicMembers topics)
    {
        _ranks = new NodeRanks(index, nodes.Duties);
        _adjacency = new Adjacency(_ranks.Count, new GraphEdges(nodes, columns, topics, _ranks).ForEach);
    }

    /// <summary>Returns the chain for a question.</summary>
    /// <exception cref="NodeNotFoundException">One of the two ids is unknown.</exception>
    public ValueTask<Chain> AnswerAsync(ChainQuestion question, CancellationToken cancellation)
    {
        var steps = new ChainSteps(_ranks, _adjacency, question.Kinds);
        var from = Find(question.From);
        return question.To is null
            ? Core.Chains.AroundAsync(steps, question, from, cancellation)
            : Core.Chains.BetweenAsync(steps, question, from, Find(question.To), cancellation);
    }

    private int Find(string id) => _ranks.Find(id) ?? throw new NodeNotFoundException("object", id);
}
