namespace DutyGraph.Neo4j;

/// <summary>No answer: the server is down, still starting or at another address, or the connection was lost.</summary>
/// <param name="server">The address, without credentials.</param>
/// <param name="reason">The message of the network or the server.</param>
/// <param name="inner">The original exception.</param>
public sealed class Neo4jUnreachableException(string server, string reason, Exception? inner = null) : Neo4jException(
    "NEO4J_UNREACHABLE",
    new(
        $"连不上 {server}（{reason}）：Neo4j 是否已启动，Url 是否正确？",
        $"{server} cannot be reached ({reason}): is Neo4j running, and is Url right?"),
    canRetry: true,
    inner);

/// <summary>The circuit breaker is open after repeated failures: the call failed at once, without a request.</summary>
public sealed class Neo4jCircuitOpenException : Neo4jException
{
    internal Neo4jCircuitOpenException(TimeSpan? wait, Exception inner)
        : base("NEO4J_UNAVAILABLE", new("Neo4j 暂时不可用，请稍后再试。", "Neo4j is unavailable for now; try again in a moment."), canRetry: true, inner) =>
        RetryAfter = wait;
}

/// <summary>The maximum number of statements is running, and the queue is full.</summary>
public sealed class Neo4jTooBusyException : Neo4jException
{
    internal Neo4jTooBusyException(int inFlight, int queue, Exception inner)
        : base(
            "NEO4J_BUSY",
            new(
                $"排队已满（运行 {inFlight}，等候 {queue}），请稍后再试。",
                $"{inFlight} statements are running and {queue} are waiting, which is all that is allowed; try again in a moment."),
            canRetry: true,
            inner) =>
        RetryAfter = TimeSpan.FromSeconds(1);
}

/// <summary>Neo4j did not answer in time, or ended a statement that exceeded its time limit.</summary>
public sealed class Neo4jTimeoutException : Neo4jException
{
    internal Neo4jTimeoutException(TimeSpan limit, Exception inner)
        : base(
            "NEO4J_TIMEOUT",
            new($"Neo4j 在 {limit.TotalSeconds:0.###} 秒内没有答复。", $"Neo4j did not answer within {limit.TotalSeconds:0.###} s."),
            canRetry: true,
            inner)
    {
    }

    internal Neo4jTimeoutException(string code, string reason, Exception? inner)
        : base(code, new($"Neo4j 中止了超时的语句。（{reason}）", $"Neo4j ended a statement that took too long: {reason}"), canRetry: true, inner)
    {
    }
}

/// <summary>Neo4j could not do it now, but may later: a deadlock, a change of leader, a database that is starting.</summary>
/// <param name="code">Neo4j's code.</param>
/// <param name="reason">Neo4j's message.</param>
/// <param name="inner">The original exception.</param>
public sealed class Neo4jTransientException(string code, string reason, Exception? inner = null) : Neo4jException(
    code,
    new($"Neo4j 暂时未能完成，可以重试。（{reason}）", $"Neo4j could not do it now; it can be tried again: {reason}"),
    canRetry: true,
    inner)
{
    /// <summary>Whether the server refuses all statements at the moment.</summary>
    internal bool IsRefusalToServe => Code is "Neo.TransientError.General.DatabaseUnavailable" or "Neo.TransientError.Database.DatabaseUnavailable"
        or "Neo.TransientError.Request.NoThreadsAvailable";

    /// <summary>Whether the server does not know the bookmarks of the request.</summary>
    internal bool IsOfBookmarks => Code.Contains("Bookmark", StringComparison.Ordinal);
}
