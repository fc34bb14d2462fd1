namespace DutyGraph.Cli;

/// <summary>A folder that is written whole or not at all: it grows beside its place under another name and moves in when it is done.</summary>
/// <param name="place">Its place.</param>
/// <param name="force">Whether an earlier one may be replaced.</param>
/// <param name="files">Names of the files that it will hold. A folder that holds anything else is never replaced.</param>
internal sealed class WholeFolder(string place, bool force, IReadOnlyCollection<string> files)
{
    /// <summary>Its place, absolute.</summary>
    public string Place { get; } = Path.TrimEndingDirectorySeparator(Path.GetFullPath(place));

    /// <summary>Makes sure that it may stand there.</summary>
    /// <exception cref="UsageException">Something else does.</exception>
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

    /// <summary>Writes it.</summary>
    /// <param name="write">Writes the files into the folder that it is given.</param>
    /// <exception cref="UsageException">Something else stands in its place.</exception>
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
