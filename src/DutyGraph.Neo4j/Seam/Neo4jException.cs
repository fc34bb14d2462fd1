using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>A failure of Neo4j. Each cause has its own derived type.</summary>
/// <param name="code">The cause: Neo4j's own code (Neo.ClientError.Security.Unauthorized), or one of ours in capitals.</param>
/// <param name="message">A message for people, in Chinese, then in English: what is wrong and what to do. Without credentials.</param>
/// <param name="canRetry">Whether the same call may succeed later.</param>
/// <param name="inner">The original exception.</param>
public abstract class Neo4jException(string code, BilingualText message, bool canRetry, Exception? inner = null) : BilingualException(message, inner)
{
    /// <summary>The cause: Neo4j's own code, or one of ours in capitals.</summary>
    public string Code { get; } = code;

    /// <summary>Whether the same call may succeed later.</summary>
    public bool CanRetry { get; } = canRetry;

    /// <summary>How long to wait before the next try; null if that is not known.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
