namespace DutyGraph.Neo4j;

/// <summary>Neo4j did not answer. Each cause has a type of its own that derives from this.</summary>
/// <param name="code">The cause: Neo4j's own code (Neo.ClientError.Security.Unauthorized), or one of ours in capitals.</param>
/// <param name="message">For people, Chinese, then English: what is wrong and what to do. No credentials.</param>
/// <param name="canRetry">Whether the same call may succeed later.</param>
/// <param name="inner">What it came from.</param>
public abstract class Neo4jException(string code, string message, bool canRetry, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>The cause.</summary>
    public string Code { get; } = code;

    /// <summary>Whether the same call may succeed later.</summary>
    public bool CanRetry { get; } = canRetry;

    /// <summary>When to try again, where that is known.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
