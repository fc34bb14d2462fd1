namespace DutyGraph.Neo4j;

/// <summary>No answer came: the server is down, still starting, or elsewhere, or the connection was lost.</summary>
/// <param name="server">Its address, without credentials.</param>
/// <param name="reason">What the network or the server said.</param>
/// <param name="inner">What it came from.</param>
public sealed class Neo4jUnreachableException(string server, string reason, Exception? inner = null) : Neo4jException(
    "NEO4J_UNREACHABLE",
    $"连不上 {server}：Neo4j 是否已启动，Url 是否正确？ {server} cannot be reached ({reason}): is Neo4j running, and is Url right?",
    canRetry: true,
    inner);

/// <summary>Neo4j failed again and again, so it is not asked for a moment: the call failed at once.</summary>
public sealed class Neo4jCircuitOpenException : Neo4jException
{
    internal Neo4jCircuitOpenException(TimeSpan? wait, Exception inner)
        : base("NEO4J_UNAVAILABLE", "Neo4j 暂时不可用，请稍后再试。 Neo4j is unavailable for now; try again in a moment.", canRetry: true, inner) =>
        RetryAfter = wait;
}

/// <summary>As many statements as allowed are running, and as many as allowed are waiting.</summary>
public sealed class Neo4jTooBusyException : Neo4jException
{
    internal Neo4jTooBusyException(int inFlight, int queue, Exception inner)
        : base(
            "NEO4J_BUSY",
            $"排队已满（运行 {inFlight}，等候 {queue}），请稍后再试。 "
            + $"{inFlight} statements are running and {queue} are waiting, which is all that is allowed; try again in a moment.",
            canRetry: true,
            inner) =>
        RetryAfter = TimeSpan.FromSeconds(1);
}

/// <summary>Neo4j did not answer in time, or ended a statement that took longer than it may.</summary>
public sealed class Neo4jTimeoutException : Neo4jException
{
    internal Neo4jTimeoutException(TimeSpan limit, Exception inner)
        : base(
            "NEO4J_TIMEOUT",
            $"Neo4j 在 {limit.TotalSeconds:0.###} 秒内没有答复。 Neo4j did not answer within {limit.TotalSeconds:0.###} s.",
            canRetry: true,
            inner)
    {
    }

    internal Neo4jTimeoutException(string code, string reason, Exception? inner)
        : base(code, $"Neo4j 中止了超时的语句。 Neo4j ended a statement that took too long: {reason}", canRetry: true, inner)
    {
    }
}

/// <summary>Neo4j gave up what it may do later: a deadlock, a change of leader, a database that is starting.</summary>
/// <param name="code">Neo4j's own.</param>
/// <param name="reason">In Neo4j's words.</param>
/// <param name="inner">What it came from.</param>
public sealed class Neo4jTransientException(string code, string reason, Exception? inner = null) : Neo4jException(
    code,
    $"Neo4j 暂时未能完成，可以重试。 Neo4j could not do it now; it can be tried again: {reason}",
    canRetry: true,
    inner)
{
    /// <summary>Whether the server answers nobody now, whatever the statement.</summary>
    internal bool IsRefusalToServe => Code is "Neo.TransientError.General.DatabaseUnavailable" or "Neo.TransientError.Database.DatabaseUnavailable"
        or "Neo.TransientError.Request.NoThreadsAvailable";

    /// <summary>Whether the server does not have what it was told to have seen.</summary>
    internal bool IsOfBookmarks => Code.Contains("Bookmark", StringComparison.Ordinal);
}
