using System.Collections.Immutable;
using DutyGraph.Import;

namespace DutyGraph.Cli;

/// <summary>A file that was read, or could not be, beside its own lines.</summary>
/// <param name="Path">As the user finds it again.</param>
/// <param name="Result">What became of it.</param>
/// <param name="Lines">Its lines as printed; empty where it could not be read as a list.</param>
internal sealed record CheckedFile(string Path, ReadResult Result, ImmutableArray<string> Lines)
{
    /// <summary>Goes back to a file for its lines, which facts do not keep.</summary>
    /// <param name="path">The file.</param>
    /// <param name="result">What became of it.</param>
    /// <exception cref="IOException">It was there when it was read, and is gone.</exception>
    public static CheckedFile Of(string path, ReadResult result) =>
        new(path, result, result.Facts is not null && SourceDecoder.TryDecode(path, File.ReadAllBytes(path), out var text, out _) ? text.Lines : []);

    /// <summary>A line as printed; null where the file has no such line.</summary>
    /// <param name="line">From 1.</param>
    public string? Line(int line) => line >= 1 && line <= Lines.Length ? Lines[line - 1] : null;
}
