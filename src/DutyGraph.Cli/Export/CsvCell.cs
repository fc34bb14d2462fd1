using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>A value of a row as the text of a CSV cell.</summary>
internal static class CsvCell
{
    /// <summary>
    /// What a spreadsheet may take for the beginning of a formula; in East Asian versions the full-width forms too. The apostrophe stands among them so that
    /// the way back is one rule: a text that begins with an apostrophe has lost nothing but that apostrophe.
    /// </summary>
    private const string Dangerous = "=+-@＝＋－＠\t\r\n'";

    /// <summary>The cell: texts guarded against formulas, lists as JSON, nothing for null.</summary>
    /// <exception cref="ArgumentException">A value that rows do not have.</exception>
    public static string Of(object? value) => value switch
    {
        null => "",
        string { Length: > 0 } text when Dangerous.Contains(text[0]) => $"'{text}",
        string text => text,
        int number => $"{number}",
        bool truth => truth ? "true" : "false",
        ImmutableArray<string> texts => Json.Line(texts),
        ImmutableArray<DataIssue> issues => Json.Line(issues),
        _ => throw new ArgumentException($"No cell for {value.GetType().Name}.", nameof(value)),
    };
}
