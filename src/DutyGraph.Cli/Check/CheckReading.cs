using DutyGraph.Import;

namespace DutyGraph.Cli;

/// <summary>Reads the files to check: those named, or all in an import folder.</summary>
internal static class CheckReading
{
    /// <summary>The path that stands for standard input.</summary>
    private const string StandardInput = "-";

    private static readonly EnumerationOptions Inside = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

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
        // Reading from a pipe cannot be cancelled, so Ctrl+C does not wait for it.
        LongWork.ShowAsync(
            terminal,
            FolderReading.Title,
            say => Task.Run<IReadOnlyList<CheckedFile>>(
                () => Read(paths, ImportFolder.Reader(folder, ImportFolder.Own), township, terminal, say, cancellation), cancellation)
                .WaitAsync(cancellation));

    private static List<CheckedFile> Read(
        IReadOnlyList<string> paths, ListReader reader, string? township, Terminal terminal, Action<string> say, CancellationToken cancellation)
    {
        var files = new List<CheckedFile>();
        foreach (var path in paths.SelectMany(Files))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var result in path == StandardInput ? Piped(reader, township, terminal) : reader.ReadAll(path, township))
            {
                say(FolderReading.Step(result, terminal));
                files.Add(CheckedFile.Of(PathOf(result, path), result));
            }
        }

        return files;
    }

    private static IEnumerable<ReadResult> Piped(ListReader reader, string? township, Terminal terminal)
    {
        using var input = terminal.Input();
        return reader.ReadAll(StandardInput, input, township);
    }

    // A result has the name of its file, or the name of its archive and its path in it.
    private static string PathOf(ReadResult result, string path) =>
        result.FileName == Path.GetFileName(path) ? path : Path.Combine(Path.GetDirectoryName(path) ?? "", result.FileName);

    private static IEnumerable<string> Files(string path) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", Inside).Order(StringComparer.Ordinal) : [path];
}
