using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace DutyGraph.Benchmarks;

/// <summary>A source folder with Node servers for comparison, and the packages of its lock file.</summary>
/// <param name="folder">Its path, relative to the folder of the calling file.</param>
/// <param name="thisFile">The calling file.</param>
internal sealed class NodeFolder(string folder, [CallerFilePath] string thisFile = "")
{
    private readonly string _path = Path.Combine(Path.GetDirectoryName(thisFile)!, folder);

    /// <summary>Returns the path of a file in the folder.</summary>
    public string File(string name) => Path.Combine(_path, name);

    /// <summary>Installs the packages of the lock file, once.</summary>
    /// <exception cref="InvalidOperationException">npm failed.</exception>
    public async Task InstallAsync()
    {
        if (Directory.Exists(File("node_modules")))
        {
            return;
        }

        using var npm = Process.Start(new ProcessStartInfo("npm", ["ci", "--no-audit", "--no-fund"]) { WorkingDirectory = _path, UseShellExecute = false })!;
        await npm.WaitForExitAsync();
        if (npm.ExitCode != 0)
        {
            throw new InvalidOperationException($"npm ci failed in {_path}.");
        }
    }
}
