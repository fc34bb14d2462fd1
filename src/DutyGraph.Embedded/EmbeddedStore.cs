using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>
/// Holds the current graph. A change of the facts builds a new graph and replaces the old one atomically. Readers keep the graph they started with, so none
/// sees half a change.
/// </summary>
public sealed class EmbeddedStore
{
    private volatile EmbeddedGraph? _current;

    /// <summary>Whether a graph is loaded.</summary>
    public bool IsLoaded => _current is not null;

    /// <summary>The current graph. Read it once in a request, and use it for all questions of the request.</summary>
    /// <exception cref="InvalidOperationException">No graph is loaded yet, which is not the same as an empty graph.</exception>
    public EmbeddedGraph Current => _current ?? throw new InvalidOperationException("The graph is not loaded yet.");

    /// <summary>Builds a graph from facts and makes it the current graph.</summary>
    /// <param name="facts">The facts of all documents.</param>
    /// <param name="topics">Manual decisions about topics; null for none.</param>
    /// <param name="reference">The nodes that reference tables own; null for none.</param>
    /// <returns>The new graph.</returns>
    /// <exception cref="ArgumentException">The facts do not form a graph; the current graph stays.</exception>
    public EmbeddedGraph Replace(IEnumerable<Facts> facts, TopicRules? topics = null, ReferenceNodes? reference = null) =>
        _current = new EmbeddedGraph(facts, topics, reference);
}
