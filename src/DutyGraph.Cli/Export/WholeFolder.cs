namespace DutyGraph.Cli;

/// <summary>
/// Writes a folder completely or not at all. A new folder is written under a temporary name next to its place and then renamed. In a folder that exists, which
/// may be somebody's working directory, the files are written to a temporary folder inside it and then moved up.
/// </summary>
/// <param name="place">The path of the folder; a link stands for the folder that it names.</param>
/// <param name="force">Whether an earlier export may be replaced.</param>
/// <param name="files">The names of the files to be written. A folder with any other file is never replaced.</param>
internal sealed class WholeFolder(string place, bool force, IReadOnlyCollection<string> files)
{
    /// <summary>The absolute path of the folder.</summary>
    public string Place { get; } = Followed(Path.TrimEndingDirectorySeparator(Path.GetFullPath(place)));

    /// <summary>Checks that the folder may be written.</summary>
    /// <exception cref="UsageException">Something else is in its place.</exception>
    public void EnsureFree()
    {
        if (File.Exists(Place))
        {
            throw new UsageException(new($"{Place} 是文件，不是文件夹。", $"{Place} is a file; expected a folder, or nothing."));
        }

        var inside = Directory.Exists(Place) ? Directory.EnumerateFileSystemEntries(Place).Select(entry => Path.GetFileName(entry)).ToList() : [];
        Refuse(inside);
    }

    /// <summary>Writes the folder.</summary>
    /// <param name="write">Writes the files into the given temporary folder.</param>
    /// <exception cref="UsageException">Something else is in its place.</exception>
    public async Task WriteAsync(Func<string, Task> write)
    {
        EnsureFree();
        var isNew = !Directory.Exists(Place);
        var growing = isNew ? $"{Place}.partial-{Path.GetRandomFileName()}" : Inside("partial");
        Directory.CreateDirectory(growing);
        try
        {
            await write(growing);
            if (isNew)
            {
                EnsureFree();
                MoveWhole(growing);
            }
            else
            {
                MoveUp(growing);
            }
        }
        finally
        {
            if (Directory.Exists(growing))
            {
                Directory.Delete(growing, recursive: true);
            }
        }
    }

    private static string Followed(string place) => new DirectoryInfo(place) is { LinkTarget: not null } link
        ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName
        : place;

    private string Inside(string what) => Path.Combine(Place, $".{what}-{Path.GetRandomFileName()}");

    private void Refuse(List<string> inside)
    {
        if (inside.Count > 0 && !force)
        {
            throw new UsageException(new(
                $"{Place} 不是空的；用 --force 替换以前的导出。", $"{Place} is not empty; --force replaces an earlier export."));
        }

        if (inside.Except(files).Order(StringComparer.Ordinal).FirstOrDefault() is { } stranger)
        {
            throw new UsageException(new(
                $"{Place} 里有不属于导出的「{stranger}」，不替换。",
                $"{Place} holds '{stranger}', which is not from an export: nothing is replaced, even with --force."));
        }
    }

    // Somebody may have made the folder meanwhile. An empty one is replaced by the rename.
    private void MoveWhole(string growing)
    {
        if (Directory.Exists(Place))
        {
            MoveUp(growing);
        }
        else
        {
            Directory.Move(growing, Place);
        }
    }

    /// <summary>
    /// Replaces the files of the folder. The earlier ones are set aside first: a process that is killed in between leaves files missing, never a mixture of
    /// two exports.
    /// </summary>
    private void MoveUp(string growing)
    {
        var earlier = Inside("earlier");
        string[] ours = [growing, earlier];
        var inside = Directory.EnumerateFileSystemEntries(Place).Except(ours, StringComparer.Ordinal).Select(entry => Path.GetFileName(entry)).ToList();
        Refuse(inside);
        Directory.CreateDirectory(earlier);
        var (aside, moved) = (new List<string>(), new List<string>());
        try
        {
            Move(inside, Place, earlier, aside);
            Move([.. Directory.EnumerateFiles(growing).Select(file => Path.GetFileName(file))], growing, Place, moved);
        }
        catch
        {
            Move(moved, Place, growing, []);
            Move(aside, earlier, Place, []);
            Directory.Delete(earlier);
            throw;
        }

        Directory.Delete(earlier, recursive: true);
    }

    private static void Move(IEnumerable<string> names, string from, string to, List<string> done)
    {
        foreach (var name in names)
        {
            File.Move(Path.Combine(from, name), Path.Combine(to, name));
            done.Add(name);
        }
    }
}
