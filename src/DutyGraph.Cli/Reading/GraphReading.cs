using DutyGraph.Core;
using DutyGraph.Embedded;

namespace DutyGraph.Cli;

/// <summary>An import folder as a graph.</summary>
/// <param name="Graph">What the readable files say; null where none is readable.</param>
/// <param name="IsComplete">Whether every file was read.</param>
internal sealed record GraphReading(IDutyGraph? Graph, bool IsComplete)
{
    /// <summary>Reads a folder, and says on the terminal what of it could not be read.</summary>
    public static async Task<GraphReading> ReadAsync(string folder, Terminal terminal, CancellationToken cancellation)
    {
        var report = await FolderReading.ReadAsync(folder, terminal, cancellation);
        var isComplete = FolderReading.SayErrors([.. report.Files.SelectMany(file => file.Errors), .. report.Errors], terminal);
        var facts = report.Facts.ToList();
        return new(facts.Count > 0 ? new EmbeddedGraph(facts, report.Topics) : null, isComplete);
    }

    /// <summary>What a command that did its work returns.</summary>
    public int ExitCode => IsComplete ? Cli.ExitCode.Done : Cli.ExitCode.NotAList;
}
