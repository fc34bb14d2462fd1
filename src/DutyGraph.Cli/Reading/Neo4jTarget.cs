using System.CommandLine;
using DutyGraph.Core;
using DutyGraph.Neo4j;

namespace DutyGraph.Cli;

/// <summary>The options that name a Neo4j database. Their defaults are the environment variables that the service uses too.</summary>
internal sealed class Neo4jTarget
{
    private const string Address = "DutyGraph__Neo4j__Url";
    private const string UserName = "DutyGraph__Neo4j__User";

    // There is no option for the password or token, since other users of the machine can see arguments.
    private const string Password = "DutyGraph__Neo4j__Password";
    private const string Token = "DutyGraph__Neo4j__Token";
    private const string DatabaseName = "DutyGraph__Neo4j__Database";

    private readonly Terminal _terminal;

    /// <summary>Creates the options.</summary>
    /// <param name="terminal">Chooses the language, and reads environment variables.</param>
    /// <param name="url">What the address is for.</param>
    public Neo4jTarget(Terminal terminal, BilingualText url)
    {
        _terminal = terminal;
        Url = new("--neo4j")
        {
            HelpName = "URL",
            Description = terminal.In(url) + "\n" + terminal.In(
                $"密码取环境变量 {Password}（或令牌 {Token}），不写在命令行上。",
                $"The password is read from the environment variable {Password} (a token from {Token}), never from an argument."),
        };
        User = new("--user")
        {
            HelpName = "NAME",
            Description = terminal.In(
                $"Neo4j 的用户；默认取环境变量 {UserName}，再默认为 neo4j。", $"The user of Neo4j. Default: the environment variable {UserName}, else neo4j."),
        };
        Database = new("--database")
        {
            HelpName = "NAME",
            Description = terminal.In(
                $"Neo4j 的数据库；默认取环境变量 {DatabaseName}，再默认为 neo4j。",
                $"The database of Neo4j. Default: the environment variable {DatabaseName}, else neo4j."),
        };
    }

    /// <summary>The address of the server.</summary>
    public Option<string?> Url { get; }

    public Option<string?> User { get; }

    public Option<string?> Database { get; }

    /// <summary>What the address of <c>load</c> is for.</summary>
    public static BilingualText ToLoad { get; } = new(
        $"Neo4j 5.26 或更新的地址：http://localhost:7474；默认取环境变量 {Address}。",
        $"The address of Neo4j 5.26 or newer: http://localhost:7474. Default: the environment variable {Address}.");

    /// <summary>What the address of a command with a question is for.</summary>
    public static BilingualText ToAsk { get; } = new(
        "不读清单，问已载入 Neo4j 的图：http://localhost:7474。",
        "Uses the graph in Neo4j instead of reading lists: http://localhost:7474.");

    /// <summary>Returns the settings of the database.</summary>
    /// <exception cref="UsageException">No address is given.</exception>
    public Neo4jOptions Of(ParseResult result)
    {
        var options = new Neo4jOptions
        {
            Url = result.GetValue(Url) ?? Set(Address) ?? throw new UsageException(new(
                $"没有写明 Neo4j 的地址：请用 --neo4j http://localhost:7474，或环境变量 {Address}。",
                $"No address of Neo4j is given; expected --neo4j http://localhost:7474, or {Address} in the environment.")),
            Password = Set(Password),
            Token = Set(Token),
        };
        options.User = result.GetValue(User) ?? Set(UserName) ?? options.User;
        options.Database = result.GetValue(Database) ?? Set(DatabaseName) ?? options.Database;
        return options;

        string? Set(string name) => _terminal.Variable(name) is { Length: > 0 } value ? value : null;
    }
}
