using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <content>Chains.</content>
public sealed partial class Neo4jGraph
{
    /// <inheritdoc/>
    public async ValueTask<Chain> ChainAsync(ChainQuestion question, CancellationToken cancellation)
    {
        var steps = new ChainSteps(cypher, question.Kinds);
        if (question.To is not { } to)
        {
            await steps.EnsureAsync([question.From], cancellation).ConfigureAwait(false);
            return await Core.Chains.AroundAsync(steps, question, question.From, cancellation).ConfigureAwait(false);
        }

        await steps.EnsureAsync([question.From, to], cancellation).ConfigureAwait(false);
        return await Core.Chains.BetweenAsync(steps, question, question.From, to, cancellation).ConfigureAwait(false);
    }
}
