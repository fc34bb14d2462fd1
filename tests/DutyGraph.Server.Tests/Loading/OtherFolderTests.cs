using System.Runtime.Versioning;
using DutyGraph.Import;
using DutyGraph.Server.Tests.Service;

namespace DutyGraph.Server.Tests.Loading;

/// <summary>DutyGraph__Import sets another folder; files that cannot be read are reported and do not affect the others.</summary>
public sealed class OtherFolderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dutygraph-");

    public OtherFolderTests() => _folder.CreateSubdirectory("sources");

    [Fact]
    public async Task Import_FolderWithoutTables_IsReadWithOurs()
    {
        Put("liugong.txt", Own("liugong.txt"));
        await using var service = new LoadingService(_folder.FullName);
        using var http = await service.ReadyAsync();

        var data = await http.AskAsync("{ townships { nodes { fullName code counts { total } division { parent { shortName } } } } }");

        Json.Equal(
            """
            {
              "townships": {
                "nodes": [{ "fullName": "昌吉市六工镇", "code": "652301105", "counts": { "total": 260 }, "division": { "parent": { "shortName": "昌吉州" } } }]
              }
            }
            """,
            data);
    }

    [Fact]
    public async Task Import_BrokenFilesAmongGoodOnes_AreSaidAndLeftOut()
    {
        Put("broken-binary.txt", [0, 1, 2, 0, 255, 254, 0, 3]);
        Put("broken-empty.txt", []);
        Put("broken-novel.txt", "从前有座山，山里有座庙。\n"u8.ToArray());
        Put("good.txt", Own("dashitou.txt"));
        await using var service = new LoadingService(_folder.FullName);
        using var http = await service.ReadyAsync();

        var data = await http.AskAsync("{ documents { nodes { fileName } } statistics { counts { total } } }");

        Json.Equal("""{ "documents": { "nodes": [{ "fileName": "good.txt" }] }, "statistics": { "counts": { "total": 245 } } }""", data);
        Assert.Collection(
            // Ignores the message about the built page, which may be present or not.
            (await service.Log.SaidAsync(ReadyEvent)).Where(line => !line.StartsWith("1200 ", StringComparison.Ordinal)),
            line => Assert.StartsWith("1000 Information Reading ", line, StringComparison.Ordinal),
            line => Assert.StartsWith("1002 Error Not read broken-binary.txt (whole file): BINARY_FILE ", line, StringComparison.Ordinal),
            line => Assert.StartsWith("1002 Error Not read broken-empty.txt (whole file): EMPTY_FILE ", line, StringComparison.Ordinal),
            line => Assert.StartsWith("1002 Error Not read broken-novel.txt (whole file): NO_LIST ", line, StringComparison.Ordinal),
            line => Assert.StartsWith(
                "1001 Information Read good.txt: 木垒县大石头乡 2025-07, BASIC 105, ASSIST 103, RECLAIMED 37, issues ",
                line,
                StringComparison.Ordinal),
            line => Assert.StartsWith(
                "1004 Information Ready: documents 1, not read 3, BASIC 105, ASSIST 103, RECLAIMED 37, in all 245, ",
                line,
                StringComparison.Ordinal));
    }

    [Fact]
    public async Task Import_FaultOfAReader_IsLoggedWithItsStackTrace()
    {
        Put("broken.pdf", "%PDF-1.7\n1 0 obj\n<<\n"u8.ToArray());
        Put("good.txt", Own("dashitou.txt"));
        await using var service = new LoadingService(_folder.FullName);
        await service.ReadyAsync();

        await service.Log.SaidAsync(ReadyEvent);

        Assert.NotNull(Assert.Single(service.Log.Faults(NotReadEvent))?.StackTrace);
    }

    [Fact]
    public async Task Import_LogInChinese_HasNoEnglishBesideIt()
    {
        Put("broken-novel.txt", "从前有座山，山里有座庙。\n"u8.ToArray());
        Put("good.txt", Own("dashitou.txt"));
        await using var service = new LoadingService(_folder.FullName) { Language = "zh" };
        using var http = await service.ReadyAsync();

        Assert.Collection(
            (await service.Log.SaidAsync(ReadyEvent)).Where(line => !line.StartsWith("1200 ", StringComparison.Ordinal)),
            line => Assert.Equal($"1000 Information 读取 {_folder.FullName}", line),
            line => Assert.Equal(
                "1002 Error 未读 broken-novel.txt（全文）：NO_LIST 文本中没有履职事项清单：应有「序号、事项类别、事项名称」等列的表格。", line),
            line => Assert.StartsWith("1001 Information 已读 good.txt：木垒县大石头乡 2025-07，基本 105，配合 103，收回 37，存疑 ", line, StringComparison.Ordinal),
            line => Assert.Matches("^1004 Information 就绪：文件 1，未读 1，基本 105，配合 103，收回 37，合计 245，\\d+ 毫秒$", line));
    }

    [Fact]
    public async Task Import_BrokenReferenceTable_StopsTheServiceAndSaysWhere()
    {
        _folder.CreateSubdirectory("reference");
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "reference", "categories.csv"), "position,name\nfirst,党的建设\n");

        Assert.Contains("categories.csv", await StopAsync(), StringComparison.Ordinal);
    }

    [UnprivilegedFact]
    [UnsupportedOSPlatform("windows")]
    public async Task Import_FolderThatMayNotBeRead_StopsTheServiceAndSaysWhere()
    {
        var sources = Path.Combine(_folder.FullName, "sources");
        File.SetUnixFileMode(sources, UnixFileMode.None);

        Assert.Contains(sources, await StopAsync(), StringComparison.Ordinal);

        File.SetUnixFileMode(sources, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private const int ReadyEvent = 1004;
    private const int NotReadEvent = 1002;
    private async Task<string> StopAsync()
    {
        await using var service = new LoadingService(_folder.FullName);
        return await service.StoppedAsync();
    }

    private static byte[] Own(string name) => File.ReadAllBytes(Path.Combine(ImportFolder.Own, "sources", name));

    private void Put(string name, byte[] content) => File.WriteAllBytes(Path.Combine(_folder.FullName, "sources", name), content);
}
