using DutyGraph.Core;
using DutyGraph.Embedded;

namespace DutyGraph.Cli;

/// <summary>The graph of an import folder.</summary>
/// <param name="Graph">The graph of all readable files; null if none is readable.</param>
/// <param name="IsComplete">Whether all files were read.</param>
internal sealed record GraphReading(IDutyGraph? Graph, bool IsComplete)
{
    /// <summary>Reads a folder and prints its errors on the terminal.</summary>
    public static async Task<GraphReading> ReadAsync(string folder, Terminal terminal, CancellationToken cancellation)
    {
        var report = await FolderReading.ReadAsync(folder, terminal, cancellation);
        var isComplete = FolderReading.SayErrors([.. report.Files.SelectMany(file => file.Errors), .. report.Errors], terminal);
        var facts = report.Facts.ToList();
        return new(facts.Count > 0 ? new EmbeddedGraph(facts, report.Topics) : null, isComplete);
    }

    /// <summary>The exit code of a command that otherwise succeeded.</summary>
    public int ExitCode => IsComplete ? Cli.ExitCode.Done : Cli.ExitCode.NotAList;
}
