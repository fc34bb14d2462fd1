using System.Collections.Immutable;

namespace DutyGraph.Import;

/// <summary>The decoded text of a published file.</summary>
/// <param name="FileName">The file name, without folders.</param>
/// <param name="Sha256">The SHA-256 of the file, lower-case hexadecimal.</param>
/// <param name="Lines">The lines without line ends; line n of the file is <c>Lines[n - 1]</c>. For other formats than text: the rows and paragraphs.</param>
public sealed record SourceText(string FileName, string Sha256, ImmutableArray<string> Lines)
{
    /// <summary>The position of each line in the terms of the format (配合!A12, 第3页第5行); empty for a text file.</summary>
    public ImmutableArray<string> Places { get; init; } = [];

    /// <summary>Returns the position of a line in the terms of the format; null for a text file.</summary>
    /// <param name="line">The line, from 1.</param>
    public string? PlaceOf(int line) => line >= 1 && line <= Places.Length ? Places[line - 1] : null;
}
