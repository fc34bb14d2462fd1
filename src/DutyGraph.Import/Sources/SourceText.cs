using System.Collections.Immutable;

namespace DutyGraph.Import;

/// <summary>A published file, decoded.</summary>
/// <param name="FileName">Without folders.</param>
/// <param name="Sha256">Of its bytes, lower-case hexadecimal.</param>
/// <param name="Lines">Its lines without their ends; line n of the file is <c>Lines[n - 1]</c>. Of a file that is no text: its rows and paragraphs.</param>
public sealed record SourceText(string FileName, string Sha256, ImmutableArray<string> Lines)
{
    /// <summary>The place of each line in the document's own terms (配合!A12, 第3页第5行); empty for a text.</summary>
    public ImmutableArray<string> Places { get; init; } = [];

    /// <summary>The place of a line in the document's own terms; null where its number says it.</summary>
    /// <param name="line">From 1.</param>
    public string? PlaceOf(int line) => line >= 1 && line <= Places.Length ? Places[line - 1] : null;
}
