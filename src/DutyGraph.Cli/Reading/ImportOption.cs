using System.CommandLine;
using DutyGraph.Import;

namespace DutyGraph.Cli;

/// <summary>Which import folder: the option, else the environment, else our own.</summary>
internal static class ImportOption
{
    /// <summary>The environment's name for it, as the service's.</summary>
    public const string Variable = "DutyGraph__Import";

    /// <summary>The option.</summary>
    public static Option<string?> Create() => new("--import")
    {
        HelpName = "DIR",
        Description = $"""
            另一个导入文件夹，内有 sources/，可有 reference/ 和 corrections/；默认取环境变量 {Variable}，再默认为自带的。
            Another import folder: sources/, and reference/ and corrections/ where it has them. Default: the environment's {Variable}, else our own.
            """,
    };

    /// <summary>The folder, as it was given.</summary>
    /// <param name="given">What the option says; null where it is not given.</param>
    /// <param name="terminal">Whose environment.</param>
    /// <exception cref="UsageException">There is no such folder.</exception>
    public static string Folder(string? given, Terminal terminal)
    {
        var folder = given ?? (terminal.Variable(Variable) is { Length: > 0 } variable ? variable : ImportFolder.Own);
        return Directory.Exists(folder)
            ? folder
            : throw new UsageException($"没有这个文件夹：{folder} There is no such folder; expected one that holds sources/.");
    }
}
