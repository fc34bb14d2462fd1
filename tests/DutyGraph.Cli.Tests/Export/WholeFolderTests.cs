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

        Assert.EndsWith("It is not empty; --force replaces an earlier export.", refusal.Message, StringComparison.Ordinal);
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

        Assert.EndsWith("It holds 'thesis.docx', which no export wrote: it is left alone, even with --force.", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("years of work", await File.ReadAllTextAsync(Path.Combine(_folder.Place, "graph", "thesis.docx")));
    }

    [Fact]
    public async Task WriteAsync_PlaceIsAFile_Refuses()
    {
        _folder.File("graph", "a file");

        await Assert.ThrowsAsync<UsageException>(() => WriteAsync(force: true));

        Assert.Equal(["graph"], _folder.Entries);
    }

    private Task WriteAsync(bool force) => new WholeFolder(Path.Combine(_folder.Place, "graph"), force, ["a.csv"]).WriteAsync(Write);

    private static Task Write(string growing) => File.WriteAllTextAsync(Path.Combine(growing, "a.csv"), "new");
}
