namespace DutyGraph.Cli;

/// <summary>Writes a folder completely or not at all: files are written to a temporary folder next to it, which is moved into place at the end.</summary>
/// <param name="place">The path of the folder.</param>
/// <param name="force">Whether an earlier export may be replaced.</param>
/// <param name="files">The names of the files to be written. A folder with any other file is never replaced.</param>
internal sealed class WholeFolder(string place, bool force, IReadOnlyCollection<string> files)
{
    /// <summary>The absolute path of the folder.</summary>
    public string Place { get; } = Path.TrimEndingDirectorySeparator(Path.GetFullPath(place));

    /// <summary>Checks that the folder may be written.</summary>
    /// <exception cref="UsageException">Something else is in its place.</exception>
    public void EnsureFree()
    {
        if (File.Exists(Place))
        {
            throw new UsageException($"{Place} 是文件，不是文件夹。 It is a file; expected a folder, or nothing.");
        }

        var inside = Directory.Exists(Place) ? Directory.EnumerateFileSystemEntries(Place).Select(entry => Path.GetFileName(entry)).ToList() : [];
        if (inside.Count > 0 && !force)
        {
            throw new UsageException($"{Place} 不是空的；用 --force 替换以前的导出。 It is not empty; --force replaces an earlier export.");
        }

        if (inside.Except(files).Order(StringComparer.Ordinal).FirstOrDefault() is { } stranger)
        {
            throw new UsageException($"{Place} 里有不属于导出的「{stranger}」，不替换。 It holds '{stranger}', which no export wrote: it is left alone, even with --force.");
        }
    }

    /// <summary>Writes the folder.</summary>
    /// <param name="write">Writes the files into the given temporary folder.</param>
    /// <exception cref="UsageException">Something else is in its place.</exception>
    public async Task WriteAsync(Func<string, Task> write)
    {
        EnsureFree();
        var growing = Beside("partial");
        Directory.CreateDirectory(growing);
        try
        {
            await write(growing);
            EnsureFree();
            MoveIn(growing);
        }
        finally
        {
            if (Directory.Exists(growing))
            {
                Directory.Delete(growing, recursive: true);
            }
        }
    }

    private void MoveIn(string growing)
    {
        if (!Directory.Exists(Place))
        {
            Directory.Move(growing, Place);
            return;
        }

        var earlier = Beside("earlier");
        Directory.Move(Place, earlier);
        try
        {
            Directory.Move(growing, Place);
        }
        catch (IOException)
        {
            Directory.Move(earlier, Place);
            throw;
        }

        Directory.Delete(earlier, recursive: true);
    }

    private string Beside(string what) => $"{Place}.{what}-{Path.GetRandomFileName()}";
}
