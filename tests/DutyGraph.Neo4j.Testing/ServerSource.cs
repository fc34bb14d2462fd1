namespace DutyGraph.Neo4j.Testing;

/// <summary>Where a test finds a Neo4j server: the first of these that is there.</summary>
public enum ServerSource
{
    /// <summary>The server of the environment variable <see cref="Neo4jDatabase.Variable"/>. Tests that stop a server do not use it.</summary>
    Named,

    /// <summary>A server started by the script <c>../shared/neo4j/neo4j</c> beside the repository.</summary>
    Script,

    /// <summary>A server started in Docker.</summary>
    Docker,

    /// <summary>There is no server: tests that need one are skipped.</summary>
    None,
}

/// <summary>Chooses the server of tests.</summary>
public static class ServerSources
{
    /// <summary>Why tests are skipped if there is no server.</summary>
    public const string Missing =
        $"No Neo4j server: {Neo4jDatabase.Variable} names none (http://user:password@host:port/), there is no ../shared/neo4j/neo4j beside the repository to "
        + "start one, and Docker does not answer. Tests that stop a server need one of the last two.";

    /// <summary>Returns the first source that is there.</summary>
    /// <param name="named">The value of the environment variable; null or empty if it names no server.</param>
    /// <param name="script">The path of the script; null if it is not there.</param>
    /// <param name="hasDocker">Whether Docker answers. Asked last, because it takes longest.</param>
    public static ServerSource First(string? named, string? script, Func<bool> hasDocker)
    {
        ArgumentNullException.ThrowIfNull(hasDocker);
        return !string.IsNullOrEmpty(named) ? ServerSource.Named
            : script is not null ? ServerSource.Script
            : hasDocker() ? ServerSource.Docker
            : ServerSource.None;
    }
}
