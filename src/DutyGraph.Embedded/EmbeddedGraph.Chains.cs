using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <content>Chains.</content>
public sealed partial class EmbeddedGraph
{
    // Built on first use, so that programs without chains do not pay for it.
    private readonly Lazy<ChainIndex> _chains;

    /// <inheritdoc/>
    public ValueTask<Chain> ChainAsync(ChainQuestion question, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return _chains.Value.AnswerAsync(question, cancellation);
    }
}
