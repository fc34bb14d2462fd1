namespace DutyGraph.Cli.Tests;

/// <summary>A temporary folder for one test; deleted on disposal.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Place { get; } = Directory.CreateTempSubdirectory("dutygraph").FullName;

    public string File(string name, string content)
    {
        var path = Path.Combine(Place, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, content);
        return path;
    }

    public IEnumerable<string> Entries => Directory.EnumerateFileSystemEntries(Place).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Place, recursive: true);
}
