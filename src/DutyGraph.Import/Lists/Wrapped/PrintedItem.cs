namespace DutyGraph.Import;

/// <summary>An item as printed: the line that it begins with, and those up to the next item.</summary>
/// <param name="Line">Line of its number, from 1.</param>
/// <param name="Head">What that line says.</param>
/// <param name="Lines">The lines after it, without page furniture.</param>
internal sealed record PrintedItem(int Line, ItemHead Head, List<PrintedLine> Lines);

/// <summary>A line of the file.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Text">Without outer whitespace; never empty.</param>
internal readonly record struct PrintedLine(int Number, string Text);
