using DutyGraph.Import;

namespace DutyGraph.Cli;

/// <summary>Reads the files to check: those that are named, or all of an import folder.</summary>
internal static class CheckReading
{
    /// <summary>All lists of an import folder, as an import reads them, and what is wrong with the folder as a whole.</summary>
    public static async Task<(IReadOnlyList<CheckedFile> Files, IReadOnlyList<ImportError> Errors)> FolderAsync(
        string folder, Terminal terminal, CancellationToken cancellation)
    {
        var report = await FolderReading.ReadAsync(folder, terminal, cancellation);
        return ([.. report.Files.Select(result => CheckedFile.Of(Path.Combine(folder, FolderReading.Sources, result.FileName), result))], report.Errors);
    }

    /// <summary>Files by name, each on its own; those of a folder, and of an archive, one after another.</summary>
    /// <param name="paths">As given.</param>
    /// <param name="folder">The import folder whose tables and corrections apply.</param>
    /// <param name="township">The township of documents that do not say it; null where none is given.</param>
    /// <param name="terminal">Where progress is said.</param>
    /// <param name="cancellation">Stops between files.</param>
    public static Task<IReadOnlyList<CheckedFile>> FilesAsync(
        IReadOnlyList<string> paths, string folder, string? township, Terminal terminal, CancellationToken cancellation) =>
        LongWork.ShowAsync<IReadOnlyList<CheckedFile>>(terminal, "正在读取清单 Reading lists", say =>
        {
            var reader = ImportFolder.Reader(folder, ImportFolder.Own);
            var files = new List<CheckedFile>();
            foreach (var path in paths.SelectMany(Files))
            {
                cancellation.ThrowIfCancellationRequested();
                foreach (var result in reader.ReadAll(path, township))
                {
                    say(FolderReading.Step(result));

                    // A result is called by its file, or by its archive and its place in that.
                    files.Add(CheckedFile.Of(result.FileName == Path.GetFileName(path) ? path : Path.Combine(Path.GetDirectoryName(path) ?? "", result.FileName), result));
                }
            }

            return Task.FromResult<IReadOnlyList<CheckedFile>>(files);
        });

    private static IEnumerable<string> Files(string path) => !Directory.Exists(path) ? [path]
        : Directory.EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint })
            .Order(StringComparer.Ordinal);
}
