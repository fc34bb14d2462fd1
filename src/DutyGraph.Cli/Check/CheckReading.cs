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
        return ([.. report.Files.Select(result => OfFolder(folder, result))], report.Errors);
    }

    /// <summary>Files by name, each on its own.</summary>
    /// <param name="paths">As given.</param>
    /// <param name="folder">The import folder whose tables and corrections apply.</param>
    /// <param name="township">The township of documents that do not say it; null where none is given.</param>
    /// <param name="terminal">Where progress is said.</param>
    /// <param name="cancellation">Stops between files.</param>
    public static Task<IReadOnlyList<CheckedFile>> FilesAsync(
        IReadOnlyList<string> paths, string folder, string? township, Terminal terminal, CancellationToken cancellation) =>
        LongWork.ShowAsync(terminal, "正在读取清单 Reading lists", say =>
        {
            var reader = new ListReader(ReferenceTables.Read(folder, ImportFolder.Own), Corrections.None);
            var files = new List<CheckedFile>();
            foreach (var path in paths)
            {
                cancellation.ThrowIfCancellationRequested();
                var file = OfPath(path, reader, township);
                say(FolderReading.Step(file.Result));
                files.Add(file);
            }

            return Task.FromResult<IReadOnlyList<CheckedFile>>(files);
        });

    private static CheckedFile OfFolder(string folder, ReadResult result)
    {
        var path = Path.Combine(folder, "sources", result.FileName);
        return result.Facts is null ? new(path, result, []) : CheckedFile.Of(path, result, File.ReadAllBytes(path));
    }

    private static CheckedFile OfPath(string path, ListReader reader, string? township)
    {
        if (Directory.Exists(path))
        {
            return CheckedFile.Unreadable(path, "这是文件夹，不是清单文件。 This is a folder; expected the file of a list.");
        }

        try
        {
            var content = File.ReadAllBytes(path);
            return CheckedFile.Of(path, reader.Read(path, content, township), content);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return CheckedFile.Unreadable(path, $"读不了这个文件。 This file cannot be read: {e.Message}");
        }
    }
}
