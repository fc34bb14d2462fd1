using DutyGraph.Import;

namespace DutyGraph.Cli;

/// <summary>Reads the files to check: those named, or all in an import folder.</summary>
internal static class CheckReading
{
    /// <summary>Reads all lists of an import folder like an import, and returns errors that concern the folder as a whole.</summary>
    public static async Task<(IReadOnlyList<CheckedFile> Files, IReadOnlyList<ImportError> Errors)> FolderAsync(
        string folder, Terminal terminal, CancellationToken cancellation)
    {
        var report = await FolderReading.ReadAsync(folder, terminal, cancellation);
        return ([.. report.Files.Select(result => CheckedFile.Of(Path.Combine(folder, FolderReading.Sources, result.FileName), result))], report.Errors);
    }

    /// <summary>Reads named files one by one; for a folder or archive, all files in it.</summary>
    /// <param name="paths">The paths as given.</param>
    /// <param name="folder">The import folder with the reference tables and corrections.</param>
    /// <param name="township">The township of documents that do not name it; null if not given.</param>
    /// <param name="terminal">Shows progress.</param>
    /// <param name="cancellation">Stops the command between files.</param>
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

                    // A result has the name of its file, or the name of its archive and its path in it.
                    files.Add(CheckedFile.Of(result.FileName == Path.GetFileName(path) ? path : Path.Combine(Path.GetDirectoryName(path) ?? "", result.FileName), result));
                }
            }

            return Task.FromResult<IReadOnlyList<CheckedFile>>(files);
        });

    private static IEnumerable<string> Files(string path) => !Directory.Exists(path) ? [path]
        : Directory.EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint })
            .Order(StringComparer.Ordinal);
}
