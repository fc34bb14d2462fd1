using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>
/// Holds the graph that is current. A change of the facts builds a new graph and puts it in the old one's place at once: a reader goes on with the state it began with, and
/// no reader sees half a change.
/// </summary>
public sealed class EmbeddedStore
{
    private volatile EmbeddedGraph? _current;

    /// <summary>Whether there is a graph to ask yet.</summary>
    public bool IsLoaded => _current is not null;

    /// <summary>The current graph. Take it once a request, and put all questions of the request to it.</summary>
    /// <exception cref="InvalidOperationException">No facts were given yet: that is no empty graph.</exception>
    public EmbeddedGraph Current => _current ?? throw new InvalidOperationException("The graph is not loaded yet.");

    /// <summary>Builds a graph from facts and makes it the current one.</summary>
    /// <param name="facts">What each document of the whole graph states.</param>
    /// <param name="topics">Our own decisions about topics; none where it is left out.</param>
    /// <returns>The new graph.</returns>
    /// <exception cref="ArgumentException">The facts make no graph; the current one stays.</exception>
    public EmbeddedGraph Replace(IEnumerable<Facts> facts, TopicRules? topics = null) => _current = new EmbeddedGraph(facts, topics);
}
