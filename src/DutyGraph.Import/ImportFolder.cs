using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>A folder laid out as <c>import/</c>: <c>sources/</c>, <c>reference/</c>, <c>corrections/</c>.</summary>
public static class ImportFolder
{
    /// <summary>Our own <c>import/</c>, as it stands beside the running program, built or published. Absolute.</summary>
    public static string Own { get; } = Path.Combine(AppContext.BaseDirectory, "import");

    /// <summary>Reads every file of <c>sources/</c>, in the order of names by code point; hidden files are passed over.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="fallbackFolder">Where a reference table is taken from that the folder does not have: our own <c>import/</c>.</param>
    /// <param name="progress">Told of each file once it is read; may be null.</param>
    /// <param name="cancellation">Stops between files.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder, or it has no <c>sources/</c>.</exception>
    /// <exception cref="ReferenceTableException">A row of a reference table, or of a table of corrections, cannot be used.</exception>
    public static ImportReport Read(string folder, string fallbackFolder, IProgress<ReadResult>? progress = null, CancellationToken cancellation = default)
    {
        var paths = Directory.GetFiles(Path.Combine(folder, "sources"))
            .Where(path => !Path.GetFileName(path).StartsWith('.')).Order(CodePointComparer.Instance).ToArray();
        var corrections = Corrections.Read(Path.Combine(folder, "corrections"));
        var reader = new ListReader(Reference(folder, fallbackFolder), corrections);

        var files = new ReadResult[paths.Length];
        Parallel.For(0, paths.Length, new ParallelOptions { CancellationToken = cancellation }, index =>
        {
            files[index] = reader.ReadFile(paths[index]);
            progress?.Report(files[index]);
        });
        RefuseSecondEditions(files);
        return new ImportReport(files, [.. corrections.Unused(files.Select(file => file.Facts).OfType<Facts>())]);
    }

    /// <summary>What reads one list with a folder's tables and corrections, wherever the list lies.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="fallbackFolder">Where a reference table is taken from that the folder does not have: our own <c>import/</c>.</param>
    /// <exception cref="ReferenceTableException">A row of a reference table, or of a table of corrections, cannot be used.</exception>
    public static ListReader Reader(string folder, string fallbackFolder) =>
        new(Reference(folder, fallbackFolder), Corrections.Read(Path.Combine(folder, "corrections")));

    private static ReferenceTables Reference(string folder, string fallbackFolder) =>
        ReferenceTables.Read(Path.Combine(folder, "reference"), Path.Combine(fallbackFolder, "reference"));

    // The first of two documents of one township and edition stays. The same bytes under another name are the same document, and no error.
    private static void RefuseSecondEditions(ReadResult[] files)
    {
        var first = new Dictionary<(string Township, string? Edition), Document>();
        for (var i = 0; i < files.Length; i++)
        {
            if (files[i].Facts is not { } facts || first.TryAdd((facts.Township.Id, facts.Document.Edition), facts.Document))
            {
                continue;
            }

            var document = first[(facts.Township.Id, facts.Document.Edition)];
            if (document.Id != facts.Document.Id)
            {
                files[i] = new ReadResult(files[i].FileName, null, [new ImportError("DUPLICATE_EDITION", files[i].FileName, null,
                    $"{facts.Township.FullName} {facts.Document.Edition ?? "无日期"} 的清单已由 {document.FileName} 给出，{files[i].FileName} 未导入：同一乡镇、同一版本只应有一个文件。"
                    + $"{document.FileName} has this township and edition already, so {files[i].FileName} is not taken: expected one document for each.")]);
            }
        }
    }
}

/// <summary>What became of a folder.</summary>
/// <param name="Files">A result for each file, in the order of names. The same bytes under two names have the same document.</param>
/// <param name="Errors">Errors of the folder as a whole: corrections that change nothing.</param>
public sealed record ImportReport(IReadOnlyList<ReadResult> Files, IReadOnlyList<ImportError> Errors)
{
    /// <summary>What was read: the facts of each document, once.</summary>
    public IEnumerable<Facts> Facts => Files.Select(file => file.Facts).OfType<Facts>().DistinctBy(facts => facts.Document.Id);
}
