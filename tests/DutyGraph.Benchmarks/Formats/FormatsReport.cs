using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using DutyGraph.Import;

namespace DutyGraph.Benchmarks.Formats;

/// <summary>
/// Compares the time from the bytes of a document to its facts with the common program that opens such a document: openpyxl and python-docx iterate over the
/// cells, <c>pdftotext -bbox-layout</c> finds the words. None of them interprets the text.
/// </summary>
internal static class FormatsReport
{
    /// <summary>The argument that starts a process for a single document, to measure its memory.</summary>
    public const string One = "formats-one";

    private const int Runs = 9;

    private static readonly string Walk = Path.Combine(Folder(), "walk.py");
    private static readonly string Made = Path.GetFullPath(Path.Combine(Folder(), "..", "..", "DutyGraph.Import.Tests", "Formats", "Made"));

    private static readonly (string Pattern, string? Beside)[] Kinds =
    [
        ("*.txt", null), ("*.openpyxl.xlsx", "openpyxl"), ("*.python-docx.docx", "python-docx"),
        ("*.libreoffice.pdf", "pdftotext -bbox-layout"), ("*.xlwt.xls", null), ("*.html", null),
    ];

    /// <summary>Prints one row per document. Programs that are not installed are left out.</summary>
    /// <param name="extensions">The formats, as .xlsx; empty for all.</param>
    /// <param name="output">Gets the table.</param>
    public static void Run(IReadOnlyCollection<string> extensions, TextWriter output)
    {
        output.WriteLine("| document | KB | ours, ms | beside | its ms | ours : it | memory, MB | memory : file |");
        output.WriteLine("| --- | ---: | ---: | --- | ---: | ---: | ---: | ---: |");
        var reader = ImportFolder.Reader(ImportFolder.Own, ImportFolder.Own);
        foreach (var (pattern, beside) in Kinds.Where(kind => extensions.Count == 0 || extensions.Contains(Path.GetExtension(kind.Pattern))))
        {
            var folder = pattern == "*.txt" ? Path.Combine(ImportFolder.Own, "sources") : Made;
            string[] files = [.. Directory.GetFiles(folder, pattern).Order(StringComparer.Ordinal)];
            foreach (var file in files)
            {
                // Runs until the JIT compiler has optimised the code, before the first measurement.
                Time(() => Read(reader, file), 30);
            }

            foreach (var file in files)
            {
                var ours = Time(() => Read(reader, file), Runs);
                var its = beside is null ? null : TimeOf(beside, file);
                var (size, memory) = (new FileInfo(file).Length, MemoryOf(file));
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {Path.GetFileName(file)} | {size / 1024} | {ours:0.0} | {beside ?? "–"} | {its:0.0} | {ours / its:0.00} | {memory / 1048576.0:0.0} | "
                    + $"{memory / (double)size:0} |"));
            }
        }
    }

    /// <summary>
    /// Reads the document twice, and prints by how many bytes the reachable memory grew during the second reading. The first one fills tables and caches that
    /// stay.
    /// </summary>
    public static void RunOne(string file, TextWriter output)
    {
        var reader = ImportFolder.Reader(ImportFolder.Own, ImportFolder.Own);
        Read(reader, file);
        var before = HeapAfterCollection();
        var highest = before;
        using var end = new CancellationTokenSource();
        var watching = Task.Run(() =>
        {
            // Measures reachable memory by a full collection about every ten milliseconds.
            while (!end.IsCancellationRequested)
            {
                highest = Math.Max(highest, HeapAfterCollection());
                Thread.Sleep(10);
            }
        });
        var facts = Read(reader, file);
        end.Cancel();
        watching.Wait();
        GC.KeepAlive(facts);
        output.WriteLine(highest - before);
    }

    private static long HeapAfterCollection()
    {
        GC.Collect();
        return GC.GetTotalMemory(forceFullCollection: false);
    }

    private static ReadResult Read(ListReader reader, string file)
    {
        var result = reader.ReadFile(file);
        return result.Facts is null ? throw new InvalidDataException($"{file}: {string.Join(' ', result.Errors)}") : result;
    }

    private static double Time(Action work, int runs) => Enumerable.Range(0, runs).Select(_ =>
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }).Order().ElementAt(runs / 2);

    private static double? TimeOf(string program, string file)
    {
        try
        {
            return program.StartsWith("pdftotext", StringComparison.Ordinal)
                ? Time(() => Start("pdftotext", ["-bbox-layout", file, "-"]), Runs)
                : double.Parse(Start(Environment.GetEnvironmentVariable("PYTHON") ?? "python3", [Walk, file, $"{Runs}"]), CultureInfo.InvariantCulture);
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or FormatException)
        {
            return null;
        }
    }

    private static long MemoryOf(string file) => long.Parse(Start(Environment.ProcessPath!, [One, file]), CultureInfo.InvariantCulture);

    private static string Start(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return printed;
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
