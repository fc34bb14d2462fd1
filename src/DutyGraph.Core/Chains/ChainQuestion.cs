using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>Which part of the graph a chain shows.</summary>
/// <param name="From">Id of the node that it starts from.</param>
/// <param name="To">Id of the node that every shortest path leads to; null for the surroundings of <paramref name="From"/>.</param>
/// <param name="Depth">How many edges away at most, 1 to <see cref="MaximumDepth"/>.</param>
/// <param name="Limit">How many nodes at most, 1 to <see cref="MaximumLimit"/>.</param>
public sealed record ChainQuestion(string From, string? To = null, int Depth = ChainQuestion.DefaultDepth, int Limit = ChainQuestion.DefaultLimit)
{
    /// <summary>The depth of those who do not say.</summary>
    public const int DefaultDepth = 2;

    /// <summary>The greatest depth.</summary>
    public const int MaximumDepth = 6;

    /// <summary>The limit of those who do not say.</summary>
    public const int DefaultLimit = 500;

    /// <summary>The greatest limit.</summary>
    public const int MaximumLimit = 2000;

    /// <summary>How many edges away at most, 1 to <see cref="MaximumDepth"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less or more.</exception>
    public int Depth { get; init; } = Depth is >= 1 and <= MaximumDepth
        ? Depth
        : throw new ArgumentOutOfRangeException(nameof(Depth), Depth, $"A chain is 1 to {MaximumDepth} edges deep.");

    /// <summary>How many nodes at most, 1 to <see cref="MaximumLimit"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less or more.</exception>
    public int Limit { get; init; } = Limit is >= 1 and <= MaximumLimit
        ? Limit
        : throw new ArgumentOutOfRangeException(nameof(Limit), Limit, $"A chain has 1 to {MaximumLimit} nodes.");

    /// <summary>The kinds of edge that are followed, once each.</summary>
    public ImmutableArray<EdgeKind> Kinds { get; init; } = EdgeKinds.All;
}
