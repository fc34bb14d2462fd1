namespace DutyGraph.Cli.Tests.Export;

public sealed class WholeFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task WriteAsync_NewOrEmptyPlace_HoldsWhatWasWritten(bool exists)
    {
        if (exists)
        {
            Directory.CreateDirectory(Path.Combine(_folder.Place, "graph"));
        }

        await WriteAsync(force: false);

        Assert.Equal("new", await File.ReadAllTextAsync(Path.Combine(_folder.Place, "graph", "a.csv")));
        Assert.Equal(["graph"], _folder.Entries);
    }

    [Fact]
    public async Task WriteAsync_FailsHalfWay_LeavesNothing()
    {
        var whole = new WholeFolder(Path.Combine(_folder.Place, "graph"), force: false, ["a.csv"]);

        await Assert.ThrowsAsync<IOException>(() => whole.WriteAsync(async growing =>
        {
            await File.WriteAllTextAsync(Path.Combine(growing, "a.csv"), "half");
            throw new IOException("disk full");
        }));

        Assert.Empty(_folder.Entries);
    }

    [Fact]
    public async Task WriteAsync_ForcedButFailsHalfWay_LeavesTheEarlierOne()
    {
        _folder.File("graph/a.csv", "earlier");
        var whole = new WholeFolder(Path.Combine(_folder.Place, "graph"), force: true, ["a.csv"]);

        await Assert.ThrowsAsync<IOException>(() => whole.WriteAsync(_ => throw new IOException("disk full")));

        Assert.Equal("earlier", await File.ReadAllTextAsync(Path.Combine(_folder.Place, "graph", "a.csv")));
        Assert.Equal(["graph"], _folder.Entries);
    }

    [Fact]
    public async Task WriteAsync_PlaceNotEmpty_Refuses()
    {
        _folder.File("graph/a.csv", "earlier");

        var refusal = await Assert.ThrowsAsync<UsageException>(() => WriteAsync(force: false));

        Assert.EndsWith("graph is not empty; --force replaces an earlier export.", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("earlier", await File.ReadAllTextAsync(Path.Combine(_folder.Place, "graph", "a.csv")));
    }

    [Fact]
    public async Task WriteAsync_Forced_ReplacesTheEarlierOneWhole()
    {
        _folder.File("graph/a.csv", "earlier");
        _folder.File("graph/gone.csv", "a table of an earlier version");

        await new WholeFolder(Path.Combine(_folder.Place, "graph"), force: true, ["a.csv", "gone.csv"]).WriteAsync(Write);

        Assert.Equal(["a.csv"], Directory.EnumerateFiles(Path.Combine(_folder.Place, "graph")).Select(Path.GetFileName));
        Assert.Equal(["graph"], _folder.Entries);
    }

    [Fact]
    public async Task WriteAsync_ForcedOverWhatNoExportWrote_RefusesAndTouchesNothing()
    {
        _folder.File("graph/a.csv", "earlier");
        _folder.File("graph/thesis.docx", "years of work");

        var refusal = await Assert.ThrowsAsync<UsageException>(() => WriteAsync(force: true));

        Assert.EndsWith(
            "graph holds 'thesis.docx', which is not from an export: nothing is replaced, even with --force.", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("years of work", await File.ReadAllTextAsync(Path.Combine(_folder.Place, "graph", "thesis.docx")));
    }

    [Fact]
    public async Task WriteAsync_PlaceIsAFile_Refuses()
    {
        _folder.File("graph", "a file");

        await Assert.ThrowsAsync<UsageException>(() => WriteAsync(force: true));

        Assert.Equal(["graph"], _folder.Entries);
    }

    [Fact]
    public async Task WriteAsync_FolderThatExists_IsTheSameFolderAfterwards()
    {
        _folder.File("graph/a.csv", "earlier");
        var place = Path.Combine(_folder.Place, "graph");
        // A watcher keeps to the folder itself, as a shell in it does: it sees nothing in another folder of the same name.
        using var watcher = new FileSystemWatcher(place) { EnableRaisingEvents = true };
        var seen = new TaskCompletionSource();
        watcher.Created += (_, created) =>
        {
            if (created.Name == "after.csv")
            {
                seen.TrySetResult();
            }
        };

        await new WholeFolder(place, force: true, ["a.csv"]).WriteAsync(Write);
        await File.WriteAllTextAsync(Path.Combine(place, "after.csv"), "");

        await seen.Task.WaitAsync(TimeSpan.FromSeconds(30));
        File.Delete(Path.Combine(place, "after.csv"));
        Assert.Equal("new", await File.ReadAllTextAsync(Path.Combine(place, "a.csv")));
        Assert.Equal(["a.csv"], Directory.EnumerateFileSystemEntries(place).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task WriteAsync_Link_WritesTheFolderThatItNames(bool exists)
    {
        var target = Path.Combine(_folder.Place, "disk");
        if (exists)
        {
            Directory.CreateDirectory(target);
        }

        Directory.CreateSymbolicLink(Path.Combine(_folder.Place, "graph"), target);

        await WriteAsync(force: false);

        Assert.Equal("new", await File.ReadAllTextAsync(Path.Combine(target, "a.csv")));
        Assert.Equal(target, new DirectoryInfo(Path.Combine(_folder.Place, "graph")).LinkTarget);
        Assert.Equal(["disk", "graph"], _folder.Entries);
    }

    private Task WriteAsync(bool force) => new WholeFolder(Path.Combine(_folder.Place, "graph"), force, ["a.csv"]).WriteAsync(Write);

    private static Task Write(string growing) => File.WriteAllTextAsync(Path.Combine(growing, "a.csv"), "new");
}
