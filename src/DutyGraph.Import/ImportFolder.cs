using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Reads a folder with the layout of <c>import/</c>: <c>sources/</c>, <c>reference/</c>, <c>corrections/</c>.</summary>
public static class ImportFolder
{
    /// <summary>The absolute path of the <c>import/</c> folder supplied with the program, next to the executable.</summary>
    public static string Own { get; } = Path.Combine(AppContext.BaseDirectory, "import");

    /// <summary>Reads all files in <c>sources/</c>, ordered by name (code point), without hidden files.</summary>
    /// <param name="folder">The import folder.</param>
    /// <param name="fallbackFolder">The folder for reference tables that <paramref name="folder"/> does not have: <see cref="Own"/>.</param>
    /// <param name="progress">Receives the result of each file; may be null.</param>
    /// <param name="cancellation">Stops the import between files.</param>
    /// <exception cref="DirectoryNotFoundException">The folder or its <c>sources/</c> does not exist.</exception>
    /// <exception cref="ReferenceTableException">A row of a reference table or correction table is invalid.</exception>
    public static ImportReport Read(string folder, string fallbackFolder, IProgress<ReadResult>? progress = null, CancellationToken cancellation = default)
    {
        var sources = new SourceFolder(folder, fallbackFolder);
        return ImportReport.Of(sources, [.. sources.Files(progress, cancellation)]);
    }

    /// <summary>Creates a reader that uses the tables and corrections of a folder. The lists may be anywhere.</summary>
    /// <param name="folder">The import folder.</param>
    /// <param name="fallbackFolder">The folder for reference tables that <paramref name="folder"/> does not have: <see cref="Own"/>.</param>
    /// <exception cref="ReferenceTableException">A row of a reference table or correction table is invalid.</exception>
    public static ListReader Reader(string folder, string fallbackFolder) =>
        new(Reference(folder, fallbackFolder), Corrections.Read(Path.Combine(folder, "corrections")));

    internal static ReferenceTables Reference(string folder, string fallbackFolder) =>
        ReferenceTables.Read(Path.Combine(folder, "reference"), Path.Combine(fallbackFolder, "reference"));
}

/// <summary>The result of reading an import folder.</summary>
/// <param name="Files">A result for each file, ordered by name. Identical files under two names have the same document.</param>
/// <param name="Errors">Errors that concern the folder as a whole: corrections without effect.</param>
/// <param name="Topics">Manual decisions about topics.</param>
/// <param name="Reference">The nodes that the reference tables own.</param>
public sealed record ImportReport(IReadOnlyList<ReadResult> Files, IReadOnlyList<ImportError> Errors, TopicRules Topics, ReferenceNodes Reference)
{
    /// <summary>Creates the report of a folder after its files were read.</summary>
    public static ImportReport Of(SourceFolder folder, IReadOnlyList<ReadResult> files)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return new(files, [.. folder.Errors], folder.Topics, folder.Reference);
    }

    /// <summary>The facts of all documents that were read, each document once.</summary>
    public IEnumerable<Facts> Facts => Files.Select(file => file.Facts).OfType<Facts>().DistinctBy(facts => facts.Document.Id);
}
