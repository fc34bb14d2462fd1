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
        var sources = new SourceFolder(folder, fallbackFolder);
        return ImportReport.Of(sources, [.. sources.Files(progress, cancellation)]);
    }

    /// <summary>What reads one list with a folder's tables and corrections, wherever the list lies.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="fallbackFolder">Where a reference table is taken from that the folder does not have: our own <c>import/</c>.</param>
    /// <exception cref="ReferenceTableException">A row of a reference table, or of a table of corrections, cannot be used.</exception>
    public static ListReader Reader(string folder, string fallbackFolder) =>
        new(Reference(folder, fallbackFolder), Corrections.Read(Path.Combine(folder, "corrections")));

    internal static ReferenceTables Reference(string folder, string fallbackFolder) =>
        ReferenceTables.Read(Path.Combine(folder, "reference"), Path.Combine(fallbackFolder, "reference"));
}

/// <summary>What became of a folder.</summary>
/// <param name="Files">A result for each file, in the order of names. The same bytes under two names have the same document.</param>
/// <param name="Errors">Errors of the folder as a whole: corrections that change nothing.</param>
/// <param name="Topics">Our own decisions about topics.</param>
public sealed record ImportReport(IReadOnlyList<ReadResult> Files, IReadOnlyList<ImportError> Errors, TopicRules Topics)
{
    /// <summary>The report on a folder whose files were read.</summary>
    public static ImportReport Of(SourceFolder folder, IReadOnlyList<ReadResult> files)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return new(files, [.. folder.Errors], folder.Topics);
    }

    /// <summary>What was read: the facts of each document, once.</summary>
    public IEnumerable<Facts> Facts => Files.Select(file => file.Facts).OfType<Facts>().DistinctBy(facts => facts.Document.Id);
}
