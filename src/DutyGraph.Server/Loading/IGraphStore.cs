using DutyGraph.Core;

namespace DutyGraph.Server.Loading;

/// <summary>Where the graph is kept: in memory, or in Neo4j. It is filled once the service is up; each request opens it.</summary>
public interface IGraphStore
{
    /// <summary>Why it cannot be asked now; null where it can. Looking at it costs nothing.</summary>
    Unavailable? Unavailable { get; }

    /// <summary>What one request asks.</summary>
    IDutyGraph Open();

    /// <summary>Brings what the import folder holds into the store. It returns when that is done, and throws what nobody can mend while the service runs.</summary>
    /// <param name="stopping">The service stops.</param>
    Task FillAsync(CancellationToken stopping);

    /// <summary>Looks whether it can be asked: <see cref="Unavailable"/>, and a store over a network is asked.</summary>
    /// <param name="cancellation">Of the health check.</param>
    ValueTask<Unavailable?> ProbeAsync(CancellationToken cancellation);
}

/// <summary>Why the graph cannot be asked now.</summary>
/// <param name="Code">The cause, in capitals.</param>
/// <param name="Message">For people: Chinese, then English.</param>
/// <param name="RetryAfterSeconds">When asking again may help.</param>
public sealed record Unavailable(string Code, string Message, int RetryAfterSeconds = 1)
{
    /// <summary>It is being filled: an empty graph would answer wrongly.</summary>
    public static readonly Unavailable Loading = new("NOT_READY", "图谱正在载入，请稍后再试。 The graph is being loaded; try again shortly.");

    /// <summary>It is elsewhere, and does not answer.</summary>
    public static readonly Unavailable Gone = new("STORE_UNAVAILABLE", "图数据库暂时不可用，请稍后再试。 The graph database is unavailable for now; try again shortly.");
}
