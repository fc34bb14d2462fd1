using System.Collections.Immutable;
using System.Globalization;
using DutyGraph.Import;

namespace DutyGraph.Cli;

/// <summary>A file that was read, or could not be, beside its own lines.</summary>
/// <param name="Path">As the user finds it again.</param>
/// <param name="Result">What became of it.</param>
/// <param name="Lines">Its lines as printed; empty where it could not be read as a list.</param>
internal sealed record CheckedFile(string Path, ReadResult Result, ImmutableArray<string> Lines)
{
    /// <summary>A file beside the lines that it was read from.</summary>
    /// <param name="path">The file.</param>
    /// <param name="result">What became of it.</param>
    public static CheckedFile Of(string path, ReadResult result) => new(path, result, result.Text?.Lines ?? []);

    /// <summary>A place in the document's own terms; the number of its line where the document is a text.</summary>
    /// <param name="line">From 1.</param>
    public string Place(int line) => Result.Text?.PlaceOf(line) ?? line.ToString(CultureInfo.InvariantCulture);

    /// <summary>A line as printed; null where the file has no such line.</summary>
    /// <param name="line">From 1.</param>
    public string? Line(int line) => line >= 1 && line <= Lines.Length ? Lines[line - 1] : null;
}
