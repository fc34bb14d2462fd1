using System.Diagnostics;
using DutyGraph.Embedded;
using DutyGraph.Import;

namespace DutyGraph.Benchmarks.Start;

/// <summary>Reads the published lists and builds their graph, once, in a fresh process.</summary>
internal static class Reading
{
    /// <summary>The command-line argument that selects this mode.</summary>
    public const string Argument = "reading";

    /// <summary>Prints the time in milliseconds.</summary>
    public static void Run(TextWriter output)
    {
        var watch = Stopwatch.StartNew();
        var report = ImportFolder.Read(ImportFolder.Own, ImportFolder.Own);
        var graph = new EmbeddedGraph(report.Files.Select(file => file.Facts ?? throw new InvalidDataException(string.Join(' ', file.Errors))));
        watch.Stop();
        GC.KeepAlive(graph);
        output.WriteLine($"{watch.Elapsed.TotalMilliseconds:0.0}");
    }
}
