using System.CommandLine;

namespace DutyGraph.Cli;

/// <summary>The command <c>load</c>: loads lists into Neo4j.</summary>
internal sealed class LoadCommand : ExplainedCommand
{
    private readonly Option<string?> _neo4j = new("--neo4j")
    {
        HelpName = "URL",
        Description = $"""
            Neo4j 5.26 或更新的地址：http://localhost:7474；默认取环境变量 {Neo4jTarget.Url}。密码取环境变量 {Neo4jTarget.Password}（或令牌 {Neo4jTarget.Token}），不写在命令行上。
            Where Neo4j 5.26 or newer is. Default: the environment's {Neo4jTarget.Url}. The password is the environment's {Neo4jTarget.Password} (or a token, {Neo4jTarget.Token}), never an argument.
            """,
    };

    private readonly Option<string?> _user = new("--user")
    {
        HelpName = "NAME",
        Description = $"用户；默认取环境变量 {Neo4jTarget.User}，再默认为 neo4j。 The user. Default: the environment's {Neo4jTarget.User}, else neo4j.",
    };

    private readonly Option<string?> _database = new("--database")
    {
        HelpName = "NAME",
        Description = $"数据库；默认取环境变量 {Neo4jTarget.Database}，再默认为 neo4j。 The database. Default: the environment's {Neo4jTarget.Database}, else neo4j.",
    };

    private readonly Option<string?> _import = ImportOption.Create();

    /// <summary>Creates the command.</summary>
    public LoadCommand(Terminal terminal)
        : base(
            "load",
            "把清单载入 Neo4j；可随时再次运行：已有的不变，更正的替换旧的。 "
            + "Loads lists into Neo4j. It can be run again at any time: what is there stays, a correction takes the place of what it corrects.")
    {
        foreach (var option in new Option[] { _neo4j, _user, _database, _import })
        {
            Add(option);
        }

        SetAction(async (result, cancellation) =>
        {
            var folder = ImportOption.Folder(result.GetValue(_import), terminal);
            var target = Neo4jTarget.Of(result.GetValue(_neo4j), result.GetValue(_user), result.GetValue(_database), terminal);
            return await new FolderLoad(folder, terminal).RunAsync(target, cancellation);
        });
    }

    /// <inheritdoc />
    public override IReadOnlyList<(string Arguments, string Meaning)> Examples =>
    [
        ("--neo4j http://localhost:7474", "自带的清单 our own lists"),
        ("--neo4j https://example.org:7473 --user editor --import lists", "另一个服务器、另一个导入文件夹 another server, another import folder"),
    ];
}
