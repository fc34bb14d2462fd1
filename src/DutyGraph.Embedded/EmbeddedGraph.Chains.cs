using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <content>Chains.</content>
public sealed partial class EmbeddedGraph
{
    // Built by the first chain that is asked for: a program that only ranks does not pay for it.
    private readonly Lazy<ChainIndex> _chains;

    /// <inheritdoc/>
    public ValueTask<Chain> ChainAsync(ChainQuestion question, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return _chains.Value.AnswerAsync(question, cancellation);
    }
}
