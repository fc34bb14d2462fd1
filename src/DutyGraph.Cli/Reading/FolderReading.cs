using DutyGraph.Core;
using DutyGraph.Import;

namespace DutyGraph.Cli;

/// <summary>Reads an import folder and shows progress for each file.</summary>
internal static class FolderReading
{
    /// <summary>The subfolder with lists.</summary>
    public const string Sources = "sources";

    /// <summary>The title of the work.</summary>
    public static readonly BilingualText Title = new("正在读取清单", "Reading lists");

    /// <summary>Reads the lists of a folder.</summary>
    /// <exception cref="UsageException">The folder has no lists.</exception>
    public static Task<ImportReport> ReadAsync(string folder, Terminal terminal, CancellationToken cancellation)
    {
        var sources = Open(folder);
        return LongWork.ShowAsync(terminal, Title, say =>
        {
            var files = sources.Files(new Steps(say, terminal), cancellation).ToArray();
            return Task.FromResult(ImportReport.Of(sources, files));
        });
    }

    /// <summary>Opens a folder without reading its lists; enumerating the result reads them one by one.</summary>
    /// <exception cref="UsageException">The folder has no lists.</exception>
    public static SourceFolder Open(string folder)
    {
        var sources = Path.Combine(folder, Sources);
        if (!Directory.Exists(sources))
        {
            throw new UsageException(new($"没有这个文件夹：{sources}；应含清单。", $"There is no folder {sources}; expected one that contains lists."));
        }

        var opened = new SourceFolder(folder, ImportFolder.Own);
        return opened.Count > 0 ? opened : throw new UsageException(
            new($"{sources} 里没有文件；应有一份或多份清单。", $"{sources} is empty; expected at least one list."));
    }

    /// <summary>Prints errors: file, line, cause, and what was expected.</summary>
    /// <returns>Whether there were no errors.</returns>
    public static bool SayErrors(IEnumerable<ImportError> errors, Terminal terminal)
    {
        var complete = true;
        foreach (var error in errors)
        {
            terminal.Error.WriteLine(Line(error, terminal));
            complete = false;
        }

        return complete;
    }

    /// <summary>An error in one line, in the format of compilers, so that editors can open the location.</summary>
    public static string Line(ImportError error, Terminal terminal) =>
        $"{error.FileName}{(error.Line is { } line ? $":{line}" : "")}: {terminal.In("错误", "error")} {error.Code}: {terminal.In(error.Message)}";

    /// <summary>The progress of one file, in one line.</summary>
    public static string Step(ReadResult file, Terminal terminal) => file.Facts is { } facts
        ? $"{file.FileName}: {facts.Township.FullName}, {facts.Duties.Length} {terminal.In("条", "items")}"
        : $"{file.FileName}: {terminal.In("不能作为清单读取", "not read")}";

    /// <summary>Reports synchronously; <see cref="Progress{T}"/> could still report after the answer is printed.</summary>
    private sealed class Steps(Action<string> say, Terminal terminal) : IProgress<ReadResult>
    {
        public void Report(ReadResult value) => say(Step(value, terminal));
    }
}
