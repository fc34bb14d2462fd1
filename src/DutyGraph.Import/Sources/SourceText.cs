using System.Collections.Immutable;

namespace DutyGraph.Import;

/// <summary>A published file, decoded.</summary>
/// <param name="FileName">Without folders.</param>
/// <param name="Sha256">Of its bytes, lower-case hexadecimal.</param>
/// <param name="Lines">Its lines without their ends; line n of the file is <c>Lines[n - 1]</c>.</param>
public sealed record SourceText(string FileName, string Sha256, ImmutableArray<string> Lines);
