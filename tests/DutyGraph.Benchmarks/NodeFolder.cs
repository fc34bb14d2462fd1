using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace DutyGraph.Benchmarks;

/// <summary>A folder of the sources with servers of Node that ours are held beside, and the packages that its lock file names.</summary>
/// <param name="folder">Its path, from the folder of the file that names it.</param>
/// <param name="thisFile">The file that names it.</param>
internal sealed class NodeFolder(string folder, [CallerFilePath] string thisFile = "")
{
    private readonly string _path = Path.Combine(Path.GetDirectoryName(thisFile)!, folder);

    /// <summary>A file of it.</summary>
    public string File(string name) => Path.Combine(_path, name);

    /// <summary>Installs the packages of its lock file, once.</summary>
    /// <exception cref="InvalidOperationException">npm could not.</exception>
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
