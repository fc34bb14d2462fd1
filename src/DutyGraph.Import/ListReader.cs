using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Reads one published list into facts.</summary>
/// <param name="reference">The country's tables.</param>
/// <param name="corrections">Our own readings of damaged cells.</param>
public sealed class ListReader(ReferenceTables reference, Corrections corrections)
{
    /// <summary>The largest file that is read, in bytes: 20 MiB.</summary>
    public const int MaximumBytes = 20 * 1024 * 1024;

    /// <summary>Reads a document, whole or not at all.</summary>
    /// <param name="fileName">Its name, with or without folders.</param>
    /// <param name="content">Its bytes: UTF-8 with or without BOM, UTF-16 or GB18030.</param>
    /// <param name="township">Its township (昌吉市六工镇) where the document does not say; null to take the document's own.</param>
    public ReadResult Read(string fileName, ReadOnlyMemory<byte> content, string? township = null) =>
        throw new NotSupportedException($"{reference.GetHashCode()}{corrections.GetHashCode()}");
}

/// <summary>What became of one file.</summary>
/// <param name="FileName">Without folders.</param>
/// <param name="Facts">What it states; null where it could not be read as a list.</param>
/// <param name="Errors">Why not; empty where it was read.</param>
public sealed record ReadResult(string FileName, Facts? Facts, IReadOnlyList<ImportError> Errors);
