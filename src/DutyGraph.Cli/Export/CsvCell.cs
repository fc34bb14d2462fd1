using System.Collections.Immutable;
using System.Globalization;
using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>Formats the values of rows as CSV cells.</summary>
internal static class CsvCell
{
    /// <summary>Returns the cell: texts are guarded against formulas, lists are JSON, null is empty.</summary>
    /// <exception cref="ArgumentException">The type of the value does not occur in rows.</exception>
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
