using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>Selects the part of the graph that a chain shows.</summary>
/// <param name="From">Id of the start node.</param>
/// <param name="To">Id of the end node of the shortest paths; null for the surroundings of <paramref name="From"/>.</param>
/// <param name="Depth">The greatest distance from the start, in edges, 1 to <see cref="MaximumDepth"/>.</param>
/// <param name="Limit">The greatest number of nodes, 1 to <see cref="MaximumLimit"/>.</param>
public sealed record ChainQuestion(string From, string? To = null, int Depth = ChainQuestion.DefaultDepth, int Limit = ChainQuestion.DefaultLimit)
{
    /// <summary>The depth when none is given, in edges.</summary>
    public const int DefaultDepth = 2;

    /// <summary>The greatest depth allowed, in edges.</summary>
    public const int MaximumDepth = 6;

    /// <summary>The limit when none is given, in nodes.</summary>
    public const int DefaultLimit = 500;

    /// <summary>The greatest limit allowed, in nodes.</summary>
    public const int MaximumLimit = 2000;

    /// <summary>The greatest distance from the start, in edges, 1 to <see cref="MaximumDepth"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int Depth { get; init; } = Depth is >= 1 and <= MaximumDepth
        ? Depth
        : throw new ArgumentOutOfRangeException(nameof(Depth), Depth, $"A chain is 1 to {MaximumDepth} edges deep.");

    /// <summary>The greatest number of nodes, 1 to <see cref="MaximumLimit"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int Limit { get; init; } = Limit is >= 1 and <= MaximumLimit
        ? Limit
        : throw new ArgumentOutOfRangeException(nameof(Limit), Limit, $"A chain has 1 to {MaximumLimit} nodes.");

    /// <summary>The kinds of edge to follow, each once.</summary>
    public ImmutableArray<EdgeKind> Kinds { get; init; } = EdgeKinds.All;
}
