namespace DutyGraph.Import;

/// <summary>An item as printed: its first line and the lines up to the next item.</summary>
/// <param name="Line">The line of its number, from 1.</param>
/// <param name="Head">The content of that line.</param>
/// <param name="Lines">The following lines, without page furniture.</param>
internal sealed record PrintedItem(int Line, ItemHead Head, List<PrintedLine> Lines);

/// <summary>A line of the file.</summary>
/// <param name="Number">The number of the line, from 1.</param>
/// <param name="Text">The text without outer white space; never empty.</param>
internal readonly record struct PrintedLine(int Number, string Text);
