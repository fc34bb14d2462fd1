using System.Diagnostics;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace DutyGraph.GraphQL.Tests.Packing;

/// <summary>The library as a NuGet package, used by a project outside of the repository: the program of its README.</summary>
public sealed class PackageTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dutygraph-package-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Package_UsedByAnotherProject_ServesItsReadmesProgram()
    {
        await RunAsync("pack", Source("src/DutyGraph.GraphQL"), "--no-build", "-c", Configuration(), "-o", _folder.FullName);
        WriteProject();
        await RunAsync("build", _folder.FullName, "-o", Path.Combine(_folder.FullName, "built"));

        using var service = Start(Path.Combine(_folder.FullName, "built", "Bookshop.dll"), "--urls", "http://127.0.0.1:0");
        try
        {
            using var http = new HttpClient { BaseAddress = new(await AddressAsync(service).WaitAsync(Patience)) };
            using var answer = await http.PostAsJsonAsync("/graphql", new { query = "{ books(first: 1) { title author { name } } }" });

            Assert.Equal(1, (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("data").GetProperty("books").GetArrayLength());
        }
        finally
        {
            service.Kill(entireProcessTree: true);
            await service.WaitForExitAsync();
        }
    }

    /// <summary>A web project that knows no source of packages but the folder with ours, and keeps what it restores there too.</summary>
    private void WriteProject()
    {
        var version = Path.GetFileNameWithoutExtension(_folder.GetFiles("*.nupkg").Single().Name)["DutyGraph.GraphQL.".Length..];
        File.WriteAllText(Path.Combine(_folder.FullName, "nuget.config"), """
            <configuration><packageSources><clear /><add key="here" value="." /></packageSources></configuration>
            """);
        File.WriteAllText(Path.Combine(_folder.FullName, "Bookshop.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <UseAppHost>false</UseAppHost>
                <RestorePackagesPath>restored</RestorePackagesPath>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="DutyGraph.GraphQL" Version="{version}" /></ItemGroup>
            </Project>
            """);
        foreach (var file in new[] { "Program.cs", "Books.cs" })
        {
            File.Copy(Source("tests/DutyGraph.GraphQL.Sample/" + file), Path.Combine(_folder.FullName, file));
        }
    }

    private static async Task<string> AddressAsync(Process service)
    {
        const string Announced = "Now listening on: ";
        while (await service.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.IndexOf(Announced, StringComparison.Ordinal) is >= 0 and var at)
            {
                return line[(at + Announced.Length)..];
            }
        }

        throw new InvalidOperationException("The service ended before it listened.");
    }

    private static async Task RunAsync(params string[] arguments)
    {
        using var process = Start([.. arguments, "-nodeReuse:false"]);
        var printed = process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(Patience);
        Assert.True(process.ExitCode == 0, await printed);
    }

    private static Process Start(params string[] arguments)
    {
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        return Process.Start(new ProcessStartInfo(dotnet, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
    }

    /// <summary>The configuration of this test run, in which the library has been built.</summary>
    private static string Configuration() => AppContext.BaseDirectory.Contains("/Release/", StringComparison.Ordinal) ? "Release" : "Debug";

    private static string Source(string path, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", path));
}
