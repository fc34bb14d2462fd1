using System.CommandLine;
using DutyGraph.Core;
using DutyGraph.Import;

namespace DutyGraph.Cli;

/// <summary>The command <c>check</c>: shows how lists were read, and every issue.</summary>
internal sealed class CheckCommand : ExplainedCommand
{
    private readonly Argument<string[]> _files = new("files") { HelpName = "FILE…", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> _township = new("--township") { HelpName = "NAME" };
    private readonly Option<bool> _full = new("--full");
    private readonly Option<bool> _json = new("--json");

    public CheckCommand(Terminal terminal)
        : base(
            terminal,
            "check",
            new(
                "读取清单，列出各清单条数，以及每处推定或读不出的地方和原文。",
                "Reads lists and prints their counts, and everything that was inferred or could not be read, with the line as printed."))
    {
        _files.Description = terminal.In(
            "清单文件，或文件夹、压缩包；- 是标准输入。默认为导入文件夹 sources/ 里的全部。",
            "Files of lists, folders or archives; - is standard input. Default: all of the import folder's sources/.");
        _township.Description = terminal.In(
            "清单没有写明乡镇时，是哪个乡镇：昌吉市六工镇。", "The township, if a FILE does not name it: 昌吉市六工镇.");
        _full.Description = terminal.In("整行显示原文，不截短。", "Shows whole lines.");
        _json.Description = terminal.In("输出 JSON，字段同 GraphQL 接口。", "JSON, with fields named as in the GraphQL API.");
        var import = ImportOption.Create(terminal);
        Add(_files);
        foreach (var option in new Option[] { _township, _full, _json, import })
        {
            Add(option);
        }

        Validators.Add(result =>
        {
            if (result.GetValue(_township) is not null && result.GetValue(_files) is null or [])
            {
                result.AddError(terminal.In("--township 须与 FILE 同用。", "--township needs a FILE."));
            }
        });
        SetAction(async (result, cancellation) =>
        {
            var folder = ImportOption.Folder(result.GetValue(import), terminal);
            var paths = result.GetValue(_files) ?? [];
            (IReadOnlyList<CheckedFile> read, IReadOnlyList<ImportError> errors) = paths.Length == 0
                ? await CheckReading.FolderAsync(folder, terminal, cancellation)
                : (await CheckReading.FilesAsync(paths, folder, result.GetValue(_township), terminal, cancellation), []);
            var complete = FolderReading.SayErrors(errors, terminal);
            Write(read, result.GetValue(_full), result.GetValue(_json), terminal);
            return complete && read.All(file => file.Result.Facts is not null) ? ExitCode.Done : ExitCode.NotAList;
        });
    }

    /// <inheritdoc />
    public override IReadOnlyList<(string Arguments, BilingualText Meaning)> Examples =>
    [
        ("", new("自带的全部清单", "all of our own lists")),
        ("new.txt --township 昌吉市六工镇", new("一份没有写明乡镇的清单", "a list that does not name its township")),
        ("import/sources/qitai.txt --full", new("整行显示", "whole lines")),
        ("--json > check.json", new("供程序使用", "for programs")),
    ];

    /// <summary>Prints the results.</summary>
    internal static void Write(IReadOnlyList<CheckedFile> files, bool full, bool json, Terminal terminal)
    {
        if (json)
        {
            CheckJson.Write(files, terminal.Output);
            return;
        }

        var report = new CheckReport(terminal, full);
        foreach (var file in files)
        {
            report.Write(file);
        }

        report.WriteTotal(files);
    }
}
