using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>The command <c>load</c>: loads lists into Neo4j.</summary>
internal sealed class LoadCommand : ExplainedCommand
{
    public LoadCommand(Terminal terminal)
        : base(
            terminal,
            "load",
            new(
                "把清单载入 Neo4j；可随时再次运行：已有的不变，更正的替换旧的。",
                "Loads lists into Neo4j. It can be run again at any time: existing documents are kept, corrected ones are replaced."))
    {
        var import = ImportOption.Create(terminal);
        var target = new Neo4jTarget(terminal, Neo4jTarget.ToLoad);
        foreach (var option in new[] { target.Url, target.User, target.Database, import })
        {
            Add(option);
        }

        SetAction((result, cancellation) =>
            new FolderLoad(ImportOption.Folder(result.GetValue(import), terminal), terminal).RunAsync(target.Of(result), cancellation));
    }

    /// <inheritdoc />
    public override IReadOnlyList<(string Arguments, BilingualText Meaning)> Examples =>
    [
        ("--neo4j http://localhost:7474", new("自带的清单", "our own lists")),
        ("--neo4j https://example.org:7473 --user editor --import lists", new("另一个服务器、另一个导入文件夹", "another server, another import folder")),
    ];
}
