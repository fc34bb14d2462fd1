using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.Server.Hosting;

namespace DutyGraph.Server.Loading;

/// <summary>The store of the graph: in memory, or in Neo4j. It is filled after the service has started, and opened by each request.</summary>
public interface IGraphStore
{
    /// <summary>Why the graph cannot be queried now; null if it can. Reading this is cheap.</summary>
    Unavailable? Unavailable { get; }

    /// <summary>Returns the graph for one request.</summary>
    IDutyGraph Open();

    /// <summary>Imports the import folder into the store. Throws only if the fault cannot be fixed while the service runs.</summary>
    /// <param name="stopping">Cancelled when the service stops.</param>
    Task FillAsync(CancellationToken stopping);

    /// <summary>Checks whether the graph can be queried: <see cref="Unavailable"/>, and a request to a remote store.</summary>
    /// <param name="cancellation">Ends the check.</param>
    ValueTask<Unavailable?> ProbeAsync(CancellationToken cancellation);
}

/// <summary>The graph of one request: a snapshot, taken at the first question and renewed after each root field of a mutation.</summary>
/// <param name="store">The store of the graph.</param>
/// <param name="isTraced">Whether a span is recorded for each question.</param>
public sealed class RequestGraph(IGraphStore store, bool isTraced) : IRequestSnapshot
{
    private IDutyGraph? _graph;

    /// <summary>The graph, opened on first use.</summary>
    public IDutyGraph Graph => _graph ??= isTraced ? TracedGraph.Over(store.Open()) : store.Open();

    /// <inheritdoc/>
    public void Renew() => _graph = null;
}

/// <summary>Why the graph cannot be queried now.</summary>
/// <param name="Code">The code of the cause, in capitals.</param>
/// <param name="Message">A message for people, in Chinese, then in English.</param>
/// <param name="RetryAfterSeconds">How long to wait before the next try, in seconds.</param>
public sealed record Unavailable(string Code, string Message, int RetryAfterSeconds = 1)
{
    /// <summary>The store is being filled. An empty graph would give wrong answers.</summary>
    public static readonly Unavailable Loading = new("NOT_READY", "图谱正在载入，请稍后再试。 The graph is being loaded; try again shortly.");

    /// <summary>The remote store does not answer.</summary>
    public static readonly Unavailable Gone = new("STORE_UNAVAILABLE", "图数据库暂时不可用，请稍后再试。 The graph database is unavailable for now; try again shortly.");

    /// <summary>Returns the error for clients.</summary>
    public UnavailableError ToError() => new(Message, Code, TimeSpan.FromSeconds(RetryAfterSeconds));
}
