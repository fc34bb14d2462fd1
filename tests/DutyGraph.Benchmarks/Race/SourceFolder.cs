using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace DutyGraph.Benchmarks.Race;

/// <summary>The folder <c>Beside</c> of the sources, with the servers of Node that ours runs beside, and what wrk sends.</summary>
internal static class SourceFolder
{
    /// <summary>A file of it.</summary>
    public static string File(string name) => Path.Combine(Folder(), name);

    /// <summary>Installs the packages of its lock file, once.</summary>
    /// <exception cref="InvalidOperationException">npm could not.</exception>
    public static async Task InstallAsync()
    {
        if (Directory.Exists(File("node_modules")))
        {
            return;
        }

        using var npm = Programs.Start(new ProcessStartInfo("npm", ["ci", "--no-audit", "--no-fund"]) { WorkingDirectory = Folder(), UseShellExecute = false });
        await npm.WaitForExitAsync();
        if (npm.ExitCode != 0)
        {
            throw new InvalidOperationException("npm ci failed.");
        }
    }

    private static string Folder([CallerFilePath] string thisFile = "") => Path.Combine(Path.GetDirectoryName(thisFile)!, "Beside");
}
