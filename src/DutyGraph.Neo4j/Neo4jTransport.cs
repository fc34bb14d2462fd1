using System.Collections.Frozen;

namespace DutyGraph.Neo4j;

/// <summary>Creates the connection to a server: the HTTP Query API or, in a build with <c>-p:Neo4jDriver=true</c>, the official driver.</summary>
public static class Neo4jTransport
{
    /// <summary>Whether this build contains the official driver.</summary>
    public const bool HasDriver =
#if NEO4J_DRIVER
        true;
#else
        false;
#endif

    /// <summary>The URL schemes of the official driver.</summary>
    internal static readonly FrozenSet<string> BoltSchemes =
        FrozenSet.ToFrozenSet(["neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc"], StringComparer.Ordinal);

    /// <summary>Creates a transport to the server of the options, without a request.</summary>
    /// <param name="options">The options; later changes have no effect.</param>
    /// <param name="time">The clock of timeouts, waits and the circuit breaker; null for the system clock.</param>
    /// <exception cref="InvalidOperationException">A statement file is missing or unused: a bug of the program.</exception>
    /// <exception cref="Neo4jOptionsException">The options are invalid; all violations are listed.</exception>
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

    /// <summary>Whether this build supports a URL scheme.</summary>
    internal static bool Speaks(string scheme) => scheme is "http" or "https" || (HasDriver && BoltSchemes.Contains(scheme));
}
