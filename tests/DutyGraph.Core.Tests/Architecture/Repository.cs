using System.Runtime.CompilerServices;

namespace DutyGraph.Core.Tests.Architecture;

/// <summary>The repository's own files, for tests that hold its shape.</summary>
internal static class Repository
{
    /// <summary>Its root.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The C# files under <c>src</c>, without what a build makes.</summary>
    public static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"));

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here)!;
        while (!File.Exists(Path.Combine(folder, "DutyGraph.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No folder above this file has DutyGraph.sln.");
        }

        return folder;
    }
}
