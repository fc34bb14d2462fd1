using System.Collections.Immutable;

namespace DutyGraph.Import;

/// <summary>What a table shape finds on one line of its document.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Cells">The cells of a table's row; a single one for a line outside tables.</param>
internal sealed record LayoutLine(int Line, ImmutableArray<SourceCell> Cells)
{
    /// <summary>The whole line as one text.</summary>
    public string Text => string.Concat(Cells.SelectMany(cell => cell.Paragraphs));
}
