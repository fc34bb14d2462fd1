using System.Collections.Frozen;

namespace DutyGraph.Neo4j;

/// <summary>The way to a server: the HTTP Query API, and in a build with <c>-p:Neo4jDriver=true</c> the official driver.</summary>
public static class Neo4jTransport
{
    /// <summary>Whether the official driver was built in.</summary>
    public const bool HasDriver =
#if NEO4J_DRIVER
        true;
#else
        false;
#endif

    /// <summary>The schemes of the official driver.</summary>
    internal static readonly FrozenSet<string> BoltSchemes =
        FrozenSet.ToFrozenSet(["neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc"], StringComparer.Ordinal);

    /// <summary>A transport to the server that the options name; nothing is asked of it yet.</summary>
    /// <param name="options">Read once, here.</param>
    /// <param name="time">For timeouts, waits and the circuit breaker; the system's where none is given.</param>
    /// <exception cref="InvalidOperationException">A statement file is missing or unused: the program is broken.</exception>
    /// <exception cref="Neo4jOptionsException">The options' violations, all of them.</exception>
    public static ICypher Create(Neo4jOptions options, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        CypherFiles.Check();
        if (options.Violations() is { Count: > 0 } violations)
        {
            throw new Neo4jOptionsException(violations);
        }

        time ??= TimeProvider.System;
#if NEO4J_DRIVER
        if (BoltSchemes.Contains(new Uri(options.Url).Scheme))
        {
            return new DriverCypher(options, time);
        }
#endif
        return QueryApiCypher.Create(options, time);
    }

    /// <summary>Whether this build can talk so.</summary>
    internal static bool Speaks(string scheme) => scheme is "http" or "https" || (HasDriver && BoltSchemes.Contains(scheme));
}
