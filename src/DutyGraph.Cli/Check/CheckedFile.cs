using System.Collections.Immutable;
using System.Globalization;
using DutyGraph.Core;
using DutyGraph.Import;

namespace DutyGraph.Cli;

/// <summary>A file with the result of reading it and its lines.</summary>
/// <param name="Path">The path, as the user can find the file.</param>
/// <param name="Result">The result of reading it.</param>
/// <param name="Lines">The lines as printed; empty if it could not be read as a list.</param>
internal sealed record CheckedFile(string Path, ReadResult Result, ImmutableArray<string> Lines)
{
    /// <summary>Creates a checked file from the result of reading it.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="result">The result of reading it.</param>
    public static CheckedFile Of(string path, ReadResult result) => new(path, result, result.Text?.Lines ?? []);

    // Places name themselves in both languages: 第5页第2行 page 5, row 2. A cell of a workbook has one form: 基本!A5.
    private static readonly string[] PlaceWords = [" page ", " paragraph ", " table "];

    /// <summary>A position in the terms of the document's format; for a text file, the line number.</summary>
    /// <param name="line">The line, from 1.</param>
    public BilingualText Place(int line)
    {
        if (Result.Text?.PlaceOf(line) is not { } place)
        {
            return BilingualText.Same(line.ToString(CultureInfo.InvariantCulture));
        }

        var english = PlaceWords.Select(word => place.IndexOf(word, StringComparison.Ordinal)).Max();
        return place[0] is '第' or '表' && english > 0 && !place.Contains('!', StringComparison.Ordinal)
            ? new(place[..english], place[(english + 1)..])
            : BilingualText.Same(place);
    }

    /// <summary>A line as printed; null if the file has no such line.</summary>
    /// <param name="line">The line, from 1.</param>
    public string? Line(int line) => line >= 1 && line <= Lines.Length ? Lines[line - 1] : null;
}
