using System.Collections.Immutable;
using DutyGraph.Import;

namespace DutyGraph.Cli;

/// <summary>A file that was read, or could not be, beside its own lines.</summary>
/// <param name="Path">As the user finds it again.</param>
/// <param name="Result">What became of it.</param>
/// <param name="Lines">Its lines as printed; empty where it is no text.</param>
internal sealed record CheckedFile(string Path, ReadResult Result, ImmutableArray<string> Lines)
{
    /// <summary>A file and its bytes.</summary>
    public static CheckedFile Of(string path, ReadResult result, ReadOnlySpan<byte> content) =>
        new(path, result, SourceDecoder.TryDecode(path, content, out var text, out _) ? text.Lines : []);

    /// <summary>A file whose bytes nobody could have.</summary>
    public static CheckedFile Unreadable(string path, string message) =>
        new(path, new(System.IO.Path.GetFileName(path), null, [new("UNREADABLE", System.IO.Path.GetFileName(path), null, message)]), []);

    /// <summary>A line as printed; null where the file has no such line.</summary>
    /// <param name="line">From 1.</param>
    public string? Line(int line) => line >= 1 && line <= Lines.Length ? Lines[line - 1] : null;
}
