using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>The layout of a document: its paragraphs and table rows in reading order. Lists are read only from layouts, whatever the format.</summary>
/// <param name="Text">The text of the file.</param>
/// <param name="Lines">Paragraphs and rows, without empty ones.</param>
/// <param name="Refusals">The reasons why the document cannot be laid out; empty if it can.</param>
public sealed record Layout(SourceText Text, IReadOnlyList<LayoutLine> Lines, IReadOnlyList<Refusal> Refusals)
{
    /// <summary>What the format left out: hidden columns, rows and sheets.</summary>
    public IReadOnlyList<ItemIssue> Issues { get; init; } = [];
}

/// <summary>A paragraph, or a row of a table.</summary>
/// <param name="Line">The position, from 1; in a text, its first line.</param>
/// <param name="Cells">The cells of a row by column, including those covered by a merged cell; one cell for a paragraph.</param>
/// <param name="IsRow">Whether it is a row of a table.</param>
public sealed record LayoutLine(int Line, ImmutableArray<SourceCell> Cells, bool IsRow)
{
    /// <summary>The text of all cells, without separators.</summary>
    public string Text { get; } = string.Concat(Cells.SelectMany(cell => cell.Paragraphs));

    /// <summary>The text of each cell; empty if nothing is printed.</summary>
    public IReadOnlyList<string> Texts => [.. Cells.Select(cell => string.Concat(cell.Paragraphs))];

    /// <summary>Creates a paragraph.</summary>
    public static LayoutLine Paragraph(int line, string text) => new(line, [SourceCell.Plain(line, text)], IsRow: false);
}

/// <summary>A reason to refuse a whole document.</summary>
/// <param name="Code">The cause, in capitals.</param>
/// <param name="Line">The position, from 1; null for the whole document.</param>
/// <param name="Message">What was found and what was expected, in Chinese, then English.</param>
public sealed record Refusal(string Code, int? Line, BilingualText Message);
