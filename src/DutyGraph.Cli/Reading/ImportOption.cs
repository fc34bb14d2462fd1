using System.CommandLine;
using DutyGraph.Import;

namespace DutyGraph.Cli;

/// <summary>The import folder: from the option, else from the environment, else the one supplied with the program.</summary>
internal static class ImportOption
{
    /// <summary>The environment variable for the folder; the service uses the same.</summary>
    public const string Variable = "DutyGraph__Import";

    public static Option<string?> Create(Terminal terminal) => new("--import")
    {
        HelpName = "DIR",
        Description = terminal.In(
            $"另一个导入文件夹，内有 sources/，可有 reference/ 和 corrections/；默认取环境变量 {Variable}，再默认为自带的。",
            $"Another import folder: sources/, and optionally reference/ and corrections/. Default: the environment variable {Variable}, else our own."),
    };

    /// <summary>Returns the folder.</summary>
    /// <param name="given">The value of the option; null if it is not given.</param>
    /// <param name="terminal">Reads environment variables.</param>
    /// <exception cref="UsageException">The folder does not exist.</exception>
    public static string Folder(string? given, Terminal terminal)
    {
        var folder = given ?? (terminal.Variable(Variable) is { Length: > 0 } variable ? variable : ImportFolder.Own);
        return Directory.Exists(folder)
            ? folder
            : throw new UsageException(new($"没有这个文件夹：{folder}；应含 sources/。", $"There is no folder {folder}; expected one that contains sources/."));
    }
}
