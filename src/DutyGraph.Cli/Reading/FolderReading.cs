using DutyGraph.Import;

namespace DutyGraph.Cli;

/// <summary>Reads an import folder, saying each file as it is read.</summary>
internal static class FolderReading
{
    /// <summary>Where a folder's lists lie.</summary>
    public const string Sources = "sources";

    /// <summary>Reads the lists of a folder.</summary>
    /// <exception cref="UsageException">The folder has no lists to read.</exception>
    public static Task<ImportReport> ReadAsync(string folder, Terminal terminal, CancellationToken cancellation)
    {
        var sources = Open(folder);
        return LongWork.ShowAsync(terminal, "正在读取清单 Reading lists", say =>
        {
            var files = sources.Files(new Steps(say), cancellation).ToArray();
            return Task.FromResult(ImportReport.Of(sources, files));
        });
    }

    /// <summary>Looks which lists a folder has; they are read one after another by whoever enumerates them.</summary>
    /// <exception cref="UsageException">The folder has no lists to read.</exception>
    public static SourceFolder Open(string folder)
    {
        var sources = Path.Combine(folder, Sources);
        if (!Directory.Exists(sources))
        {
            throw new UsageException($"没有这个文件夹：{sources} There is no such folder; expected one that holds lists.");
        }

        var opened = new SourceFolder(folder, ImportFolder.Own);
        return opened.Count > 0 ? opened : throw new UsageException($"{sources} 里没有文件。 It is empty; expected the text of one list or more.");
    }

    /// <summary>Says what could not be read and why: file, line, cause, what was expected.</summary>
    /// <returns>Whether everything was read.</returns>
    public static bool SayErrors(IEnumerable<ImportError> errors, Terminal terminal)
    {
        var complete = true;
        foreach (var error in errors)
        {
            terminal.Error.WriteLine(Line(error));
            complete = false;
        }

        return complete;
    }

    /// <summary>An error on one line, begun as compilers begin theirs, so that editors find the place.</summary>
    public static string Line(ImportError error) =>
        $"{error.FileName}{(error.Line is { } line ? $":{line}" : "")}: 错误 error {error.Code}: {error.Message}";

    /// <summary>One file on one line.</summary>
    public static string Step(ReadResult file) => file.Facts is { } facts
        ? $"{file.FileName}: {facts.Township.FullName}, {facts.Duties.Length} 条 items"
        : $"{file.FileName}: 不能作为清单读取 not read";

    /// <summary>Not <see cref="Progress{T}"/>, which may still be speaking when the answer is printed.</summary>
    private sealed class Steps(Action<string> say) : IProgress<ReadResult>
    {
        public void Report(ReadResult value) => say(Step(value));
    }
}
