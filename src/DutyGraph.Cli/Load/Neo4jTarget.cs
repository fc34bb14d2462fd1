using DutyGraph.Neo4j;

namespace DutyGraph.Cli;

/// <summary>Which database: the options, else the environment, named as the service's.</summary>
internal static class Neo4jTarget
{
    /// <summary>The environment's name for the address.</summary>
    public const string Url = "DutyGraph__Neo4j__Url";

    /// <summary>The environment's name for the user.</summary>
    public const string User = "DutyGraph__Neo4j__User";

    /// <summary>The environment's name for the password, which is no option: arguments are seen by other users of the machine.</summary>
    public const string Password = "DutyGraph__Neo4j__Password";

    /// <summary>The environment's name for a token in its place.</summary>
    public const string Token = "DutyGraph__Neo4j__Token";

    /// <summary>The environment's name for the database.</summary>
    public const string Database = "DutyGraph__Neo4j__Database";

    /// <summary>The database.</summary>
    /// <param name="url">What the option says; null where it is not given, and so the others.</param>
    /// <param name="user">Likewise.</param>
    /// <param name="database">Likewise.</param>
    /// <param name="terminal">Whose environment.</param>
    /// <exception cref="UsageException">Nothing says where Neo4j is.</exception>
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
