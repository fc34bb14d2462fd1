namespace DutyGraph.Import;

/// <summary>A folder laid out as <c>import/</c>: <c>sources/</c>, <c>reference/</c>, <c>corrections/</c>.</summary>
public static class ImportFolder
{
    /// <summary>Our own <c>import/</c>, as it stands beside the running program, built or published. Absolute.</summary>
    public static string Own { get; } = Path.Combine(AppContext.BaseDirectory, "import");

    /// <summary>Reads every file of <c>sources/</c>, in the order of names by code point.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="fallbackFolder">Where a reference table is taken from that the folder does not have: our own <c>import/</c>.</param>
    /// <param name="progress">Told of each file once it is read; may be null.</param>
    /// <param name="cancellation">Stops between files.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder, or it has no <c>sources/</c>.</exception>
    public static ImportReport Read(string folder, string fallbackFolder, IProgress<ReadResult>? progress = null, CancellationToken cancellation = default) =>
        throw new NotSupportedException(nameof(Read));
}

/// <summary>What became of a folder.</summary>
/// <param name="Files">A result for each file, in the order of names.</param>
/// <param name="Errors">Errors of the folder as a whole: corrections that match nothing.</param>
public sealed record ImportReport(IReadOnlyList<ReadResult> Files, IReadOnlyList<ImportError> Errors);
