using System.CommandLine;
using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>The command <c>export</c>: the whole graph as CSV.</summary>
internal sealed class ExportCommand : ExplainedCommand
{
    private readonly Argument<string> _place = new("dir") { HelpName = "DIR" };
    private readonly Option<bool> _force = new("--force");

    public ExportCommand(Terminal terminal)
        : base(terminal, "export", new("把整个图导出为 CSV。", "Writes the whole graph as CSV."))
    {
        _place.Description = terminal.In(
            """
            写到哪个文件夹：新的或空的；要么全部写成，要么什么也不写。每种节点、每种关系各一个文件（Duty.csv、ASSISTS.csv），UTF-8 带 BOM，Excel 可直接打开。
            关系的 from 和 to 是节点的 id；列表是 JSON。
            以 = + - @ 开头的文字前面加一个 '，免得被当作公式；以 ' 开头的也加：读回时去掉开头的一个 ' 即得原文。
            """,
            """
            A new or empty folder; everything is written, or nothing. A file for each kind of node and relationship, UTF-8 with BOM, which Excel opens directly.
            from and to of relationships are ids of nodes; lists are JSON.
            A text that starts with = + - @ or ' gets a ' in front, so that a spreadsheet does not read it as a formula; remove that one ' to get the text.
            """);
        _force.Description = terminal.In(
            "替换以前的导出；文件夹里有别的东西时仍然拒绝。", "Replaces an earlier export; a folder that contains anything else is still refused.");
        _place.Validators.Add(result =>
        {
            if (result.Tokens is [var place] && string.IsNullOrWhiteSpace(place.Value))
            {
                result.AddError(terminal.In("DIR 不能为空；写到当前文件夹用 . 。", "DIR must not be empty; . is the current folder."));
            }
        });
        var asked = new GraphOptions(terminal);
        Add(_place);
        Add(_force);
        asked.AddTo(this);
        SetAction((result, cancellation) =>
        {
            var folder = new WholeFolder(result.GetRequiredValue(_place), result.GetValue(_force), [.. CsvTables.FileNames]);
            folder.EnsureFree();
            return asked.AskAsync(result, async graph =>
            {
                var rows = await LongWork.ShowAsync(terminal, new("正在导出", "Exporting"), _ => GraphExport.WriteAsync(graph, folder, cancellation));
                var files = CsvTables.FileNames.Count();
                terminal.Output.WriteLine($"{folder.Place}: {terminal.In($"{files} 个文件，{rows} 行", $"{files} files, {rows} rows")}");
            }, cancellation);
        });
    }

    /// <inheritdoc />
    public override IReadOnlyList<(string Arguments, BilingualText Meaning)> Examples =>
    [
        ("graph", new("写到 ./graph", "into ./graph")),
        ("graph --force", new("替换以前的导出", "replaces an earlier export")),
        ("graph --import lists", new("另一个导入文件夹", "of another import folder")),
        ("graph --neo4j http://localhost:7474", new("Neo4j 里的图", "the graph in Neo4j")),
    ];
}
