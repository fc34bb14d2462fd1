using DutyGraph.Neo4j;

namespace DutyGraph.Cli;

/// <summary>The target database, from options or from the environment variables that the service uses too.</summary>
internal static class Neo4jTarget
{
    /// <summary>The environment variable for the address.</summary>
    public const string Url = "DutyGraph__Neo4j__Url";

    /// <summary>The environment variable for the user.</summary>
    public const string User = "DutyGraph__Neo4j__User";

    /// <summary>The environment variable for the password. There is no option, since other users of the machine can see arguments.</summary>
    public const string Password = "DutyGraph__Neo4j__Password";

    /// <summary>The environment variable for a token, used instead of a password.</summary>
    public const string Token = "DutyGraph__Neo4j__Token";

    /// <summary>The environment variable for the database.</summary>
    public const string Database = "DutyGraph__Neo4j__Database";

    /// <summary>Returns the settings of the database.</summary>
    /// <param name="url">The value of the option; null if it is not given.</param>
    /// <param name="user">The value of the option; null if it is not given.</param>
    /// <param name="database">The value of the option; null if it is not given.</param>
    /// <param name="terminal">Reads environment variables.</param>
    /// <exception cref="UsageException">No address is given.</exception>
    public static Neo4jOptions Of(string? url, string? user, string? database, Terminal terminal)
    {
        var options = new Neo4jOptions
        {
            Url = url ?? Set(Url) ?? throw new UsageException($"没有写明 Neo4j 的地址。 It is not said where Neo4j is; expected --neo4j http://localhost:7474, or {Url} in the environment."),
            Password = Set(Password),
            Token = Set(Token),
        };
        options.User = user ?? Set(User) ?? options.User;
        options.Database = database ?? Set(Database) ?? options.Database;
        return options;

        string? Set(string name) => terminal.Variable(name) is { Length: > 0 } value ? value : null;
    }
}
