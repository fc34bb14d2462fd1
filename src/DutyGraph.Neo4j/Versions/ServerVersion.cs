using System.Globalization;

namespace DutyGraph.Neo4j;

/// <summary>The version of the server: 5.26.30 or, in the new numbering, 2025.04.0.</summary>
public static class ServerVersion
{
    private static readonly CypherStatement Ask = CypherFiles.Get("read/server/version");

    /// <summary>Reads the version and checks that it is new enough.</summary>
    /// <returns>The version as the server prints it.</returns>
    /// <exception cref="Neo4jTooOldException">The server is older than the statements require.</exception>
    /// <exception cref="Neo4jException">The server does not answer.</exception>
    public static async ValueTask<string> CheckAsync(ICypher cypher, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(cypher);
        var rows = await cypher.ReadAsync(Ask, CypherParameters.None, cancellation);
        var version = rows.Rows.Count == 1 && rows.Rows[0] is [string printed] ? printed : "?";
        return IsEnough(version) ? version : throw new Neo4jTooOldException(version);
    }

    /// <summary>Whether a version, as printed (5.26.0, 5.27-aura, 2025.04.0), is new enough. False if it cannot be parsed.</summary>
    internal static bool IsEnough(string printed)
    {
        var numbers = printed.Split('-')[0].Split('.');
        return numbers.Length >= 2
            && int.TryParse(numbers[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major)
            && int.TryParse(numbers[1], NumberStyles.None, CultureInfo.InvariantCulture, out var minor)
            && new Version(major, minor) >= Neo4jTooOldException.Oldest;
    }
}
