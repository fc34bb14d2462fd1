using System.CommandLine;
using System.CommandLine.Invocation;
using DutyGraph.Core;
using Spectre.Console;

namespace DutyGraph.Cli;

/// <summary>
/// Prints the help of every command. The help of the library measures text in characters instead of columns, and so breaks Chinese lines at
/// the wrong places.
/// </summary>
/// <param name="terminal">Receives the output.</param>
internal sealed class HelpText(Terminal terminal) : SynchronousCommandLineAction
{
    // The command to type in a clone of the repository, where nothing is installed.
    private const string Program = "dotnet run --project src/DutyGraph.Cli --";

    private static readonly (string Code, BilingualText Meaning)[] ExitCodes =
    [
        ("0", new("完成", "done")),
        ("1", new("用法有误，或读写不了某个位置：什么也没做", "wrong usage, or a path that cannot be read or written; nothing was done")),
        ("2", new("有文件不能作为清单读取，或不能载入；其余照做", "a file could not be read as a list, or could not be loaded; the others were processed")),
        ("3", new(
            "连不上 Neo4j，或被它拒绝；每份文件要么整份写入，要么没有",
            "Neo4j cannot be reached, or refused; each document is written completely or not at all")),
        ("70", new("程序有错", "a bug in this program")),
        ("130", new("被 Ctrl+C 停止", "stopped by Ctrl+C")),
    ];

    /// <summary>Returns a command as its user types it.</summary>
    public static string NameOf(Command command) => command is RootCommand ? Program : $"{Program} {command.Name}";

    /// <summary>True, so that help works with missing arguments: <c>export --help</c> has no DIR.</summary>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc />
    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        terminal.Answers.Write(new Text($"{command.Description}\n\n"));
        Lines(terminal.In("用法", "Usage"), [Usage(command)]);
        Section(terminal.In("命令", "Commands"), command.Subcommands.Select(sub => (sub.Name, sub.Description ?? "")));
        Section(terminal.In("参数", "Arguments"), command.Arguments.Select(argument => (Label(argument), argument.Description ?? "")));
        Section(terminal.In("选项", "Options"), Options(command).Select(option => (Label(option), option.Description ?? "")));
        Lines(terminal.In("示例", "Examples"), Examples(command).SelectMany(example => new[] { $"# {terminal.In(example.Meaning)}", example.Line }));
        Section(terminal.In("退出码", "Exit codes"), ExitCodes.Select(exit => (exit.Code, terminal.In(exit.Meaning))));
        return ExitCode.Done;
    }

    private string Usage(Command command) => string.Join(' ',
    [
        NameOf(command),
        .. command.Subcommands.Count > 0 ? [terminal.In("<命令>", "<command>")] : Array.Empty<string>(),
        .. command.Arguments.Select(Label),
        terminal.In("[选项]", "[options]"),
    ]);

    private static IEnumerable<Option> Options(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive)));

    private static string Label(Argument argument) => argument.Arity.MinimumNumberOfValues > 0 ? argument.HelpName! : $"[{argument.HelpName}]";

    private static string Label(Option option) => string.Join(' ',
    [
        string.Join(", ", option.Aliases.Where(alias => alias is "-h").Append(option.Name)),
        .. option.HelpName is { } value ? [$"<{value}>"] : Array.Empty<string>(),
        .. option.AllowMultipleArgumentsPerToken ? ["…"] : Array.Empty<string>(),
    ]);

    private static IEnumerable<(string Line, BilingualText Meaning)> Examples(Command command) => command is ExplainedCommand explained
        ? explained.Examples.Select(example => ($"{NameOf(command)} {example.Arguments}".TrimEnd(), example.Meaning))
        : command.Subcommands.OfType<ExplainedCommand>().SelectMany(sub => Examples(sub).Take(1));

    // Lines that users copy are not wrapped, even on a narrow terminal.
    private void Lines(string title, IEnumerable<string> lines)
    {
        Title(title);
        foreach (var line in lines)
        {
            terminal.Output.WriteLine($"  {line}");
        }

        terminal.Output.WriteLine();
    }

    private void Section(string title, IEnumerable<(string Left, string Right)> rows)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(2).PadRight(2)).AddColumn(new GridColumn().PadRight(0));
        foreach (var (left, right) in rows)
        {
            grid.AddRow(new Text(left), new Text(right));
        }

        if (grid.Rows.Count > 0)
        {
            Title(title);
            terminal.Answers.Write(grid);
            terminal.Answers.WriteLine();
        }
    }

    private void Title(string title) => terminal.Answers.Write(new Text($"{title}\n", new Style(decoration: Decoration.Bold)));
}
