using System.Collections.Immutable;
using System.Globalization;
using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>A value of a row as the text of a CSV cell.</summary>
internal static class CsvCell
{
    /// <summary>The cell: texts guarded against formulas, lists as JSON, nothing for null.</summary>
    /// <exception cref="ArgumentException">A value that rows do not have.</exception>
    public static string Of(object? value) => value switch
    {
        null => "",
        string text => SpreadsheetText.Guard(text),
        int number => $"{number}",
        double number => number.ToString(CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        ImmutableArray<string> texts => Json.Line(texts),
        ImmutableArray<DataIssue> issues => Json.Line(issues),
        _ => throw new ArgumentException($"No cell for {value.GetType().Name}.", nameof(value)),
    };
}
