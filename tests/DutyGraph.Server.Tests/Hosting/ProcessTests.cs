using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace DutyGraph.Server.Tests.Hosting;

/// <summary>The program as an operator starts it: each configuration error is reported in one line, without a stack trace.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task Start_WrongFolderAndBound_TellsBothAndExitsWith1()
    {
        var (exit, errors) = await RunAsync(("DutyGraph__Import", "/nowhere"), ("DutyGraph__RequestSeconds", "301"));

        Assert.Equal(1, exit);
        Assert.Equal(
            [
                "Cannot start: DutyGraph:Import names a folder that does not exist: '/nowhere'.",
                "Cannot start: DutyGraph:RequestSeconds must be 1 to 300 seconds.",
            ],
            errors);
    }

    [Fact]
    public async Task Start_WrongTrustedDocumentAndBound_TellsBothByTheirNames()
    {
        const string Document = "{ dutys { totalCount } }";
        var (file, hash) = (Path.GetTempFileName(), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Document))));
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(new Dictionary<string, string> { [hash] = Document }));

        var (exit, errors) = await RunAsync(("DutyGraph__TrustedDocuments", file), ("DutyGraph__ConcurrentRequests", "0"));

        File.Delete(file);
        Assert.Equal(1, exit);
        Assert.Equal(
            [
                "Cannot start: DutyGraph:ConcurrentRequests must be 1 to 10000.",
                $"Cannot start: DutyGraph:TrustedDocuments has a wrong document {hash} in '{file}': "
                    + "Cannot query field \"dutys\" on type \"Query\". Did you mean \"duty\" or \"duties\"? (1:3)",
            ],
            errors);
    }

    [Theory]
    [InlineData("DutyGraph__TrustedDocumentsOnly", "true", "TrustedDocumentsOnly needs TrustedDocuments.")]
    [InlineData(
        "DutyGraph__TrustedDocuments",
        "/nowhere.json",
        "TrustedDocuments names a file that cannot be read, '/nowhere.json': ")]
    public async Task Start_TrustedDocumentsThatCannotBeRead_TellsWhy(string setting, string value, string said)
    {
        var (exit, errors) = await RunAsync((setting, value));

        Assert.Equal(1, exit);
        Assert.StartsWith($"Cannot start: DutyGraph:{said}", Assert.Single(errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DutyGraph__Introspection", "perhaps")]
    [InlineData("DutyGraph__RequestBytes", "many")]
    [InlineData("ASPNETCORE_URLS", "nonsense")]
    public async Task Start_SettingThatCannotBeRead_TellsWhich(string setting, string value)
    {
        var (exit, errors) = await RunAsync((setting, value));

        Assert.Equal(1, exit);
        var error = Assert.Single(errors);
        Assert.StartsWith("Cannot start: A setting is wrong. ", error, StringComparison.Ordinal);
        Assert.Contains($"'{value}'", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:0/path", "path base")]
    [InlineData("https://127.0.0.1:0", "certificate")]
    [InlineData("http://127.0.0.1:99999", "port")]
    [InlineData("http://localhost:99999", "port")]
    [InlineData("http://192.0.2.1:5080", "address")]
    [InlineData("http://[2001:db8::1]:5080", "address")]
    public async Task Start_AddressThatCannotBeListenedAt_TellsInOneLine(string url, string said)
    {
        // Without a home folder there is no developer certificate.
        var (exit, errors) = await RunAsync(("ASPNETCORE_URLS", url), ("HOME", "/nowhere"));

        Assert.Equal(1, exit);
        var error = Assert.Single(errors);
        Assert.StartsWith("Cannot start: ", error, StringComparison.Ordinal);
        Assert.Contains(said, error, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    public async Task Start_PortInUse_TellsInOneLine(string host)
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        var (exit, errors) = await RunAsync(("ASPNETCORE_URLS", $"http://{host}:{((IPEndPoint)other.LocalEndpoint).Port}"));

        Assert.Equal(1, exit);
        Assert.StartsWith("Cannot start: The address is in use. ", Assert.Single(errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "zh", "en_US.UTF-8", "无法启动：DutyGraph:RequestSeconds 须在 1 到 300 秒之间。")]
    [InlineData("zh", "en", "en_US.UTF-8", "无法启动：DutyGraph:RequestSeconds 须在 1 到 300 秒之间。")]
    [InlineData("en", "zh", "zh_CN.UTF-8", "Cannot start: DutyGraph:RequestSeconds must be 1 to 300 seconds.")]
    [InlineData(null, "", "zh_CN.UTF-8", "无法启动：DutyGraph:RequestSeconds 须在 1 到 300 秒之间。")]
    [InlineData(null, "", "en_US.UTF-8", "Cannot start: DutyGraph:RequestSeconds must be 1 to 300 seconds.")]
    [InlineData(null, "", "C", "无法启动：DutyGraph:RequestSeconds 须在 1 到 300 秒之间。")]
    [InlineData("de", "en", "zh_CN.UTF-8", "无法启动：--lang 须是 zh 或 en，收到“de”。")]
    [InlineData(null, "de", "en_US.UTF-8", "Cannot start: DutyGraph__Language must be zh or en; got 'de'.")]
    public async Task Start_OptionSettingLocale_FaultIsInTheFirstThatIsGiven(string? option, string setting, string lang, string expected)
    {
        var (exit, errors) = await RunAsync(
            option is null ? [] : ["--lang", option], ("DutyGraph__Language", setting), ("LC_ALL", lang), ("DutyGraph__RequestSeconds", "301"));

        Assert.Equal((1, expected), (exit, Assert.Single(errors)));
    }

    private static Task<(int Exit, string[] Errors)> RunAsync(params (string Name, string Value)[] environment) =>
        RunAsync(["--lang", "en"], environment);

    private static async Task<(int Exit, string[] Errors)> RunAsync(string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "DutyGraph.Server.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var errors = await process.StandardError.ReadToEndAsync(patience.Token);
        Assert.DoesNotContain("   at ", await output, StringComparison.Ordinal);
        await process.WaitForExitAsync(patience.Token);
        return (process.ExitCode, errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
