using System.CommandLine;

namespace DutyGraph.Cli;

/// <summary>The command <c>export</c>: the whole graph as CSV.</summary>
internal sealed class ExportCommand : ExplainedCommand
{
    private readonly Argument<string> _place = new("dir")
    {
        HelpName = "DIR",
        Description = """
            写到哪个文件夹：新的或空的；要么全部写成，要么什么也不写。每种节点、每种关系各一个文件（Duty.csv、ASSISTS.csv），UTF-8 带 BOM，Excel 可直接打开。
            A new or empty folder; it is written whole or not at all. A file for each kind of node and relationship, UTF-8 with BOM, which Excel opens as it is.
            关系的 from 和 to 是节点的 id；列表是 JSON。 from and to of relationships are ids of nodes; lists are JSON.
            以 = + - @ 开头的文字前面加一个 '，免得被当作公式；以 ' 开头的也加：读回时去掉开头的一个 ' 即得原文。
            A text that begins with = + - @ (or ') has a ' before it, so that no spreadsheet takes it for a formula; without that one ' it is the text itself.
            """,
    };

    private readonly Option<bool> _force = new("--force")
    {
        Description = "替换以前的导出；文件夹里有别的东西时仍然拒绝。 Replaces an earlier export; a folder that holds anything else is refused all the same.",
    };

    private readonly Option<string?> _import = ImportOption.Create();

    /// <summary>Creates the command.</summary>
    public ExportCommand(Terminal terminal)
        : base("export", "把整个图导出为 CSV。 Writes the whole graph as CSV.")
    {
        Add(_place);
        Add(_force);
        Add(_import);
        SetAction(async (result, cancellation) =>
        {
            var folder = new WholeFolder(result.GetRequiredValue(_place), result.GetValue(_force), [.. CsvTables.FileNames]);
            folder.EnsureFree();
            var reading = await GraphReading.ReadAsync(ImportOption.Folder(result.GetValue(_import), terminal), terminal, cancellation);
            if (reading.Graph is { } graph)
            {
                var rows = await LongWork.ShowAsync(terminal, "正在导出 Exporting", _ => GraphExport.WriteAsync(graph, folder, cancellation));
                terminal.Output.WriteLine($"{folder.Place}: {CsvTables.FileNames.Count()} 个文件 files, {rows} 行 rows");
            }

            return reading.ExitCode;
        });
    }

    /// <inheritdoc />
    public override IReadOnlyList<(string Arguments, string Meaning)> Examples =>
    [
        ("graph", "写到 ./graph into ./graph"),
        ("graph --force", "替换以前的导出 replaces an earlier export"),
        ("graph --import lists", "另一个导入文件夹 of another import folder"),
    ];
}
