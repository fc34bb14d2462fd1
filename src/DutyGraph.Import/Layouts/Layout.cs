using System.Collections.Immutable;

namespace DutyGraph.Import;

/// <summary>A document as its format lays it out: paragraphs and rows of tables in reading order. Lists are read from layouts alone.</summary>
/// <param name="Text">The file.</param>
/// <param name="Lines">What stands in it; empty lines are left out.</param>
/// <param name="Refusals">Why the document cannot be laid out; empty where it can.</param>
public sealed record Layout(SourceText Text, IReadOnlyList<LayoutLine> Lines, IReadOnlyList<Refusal> Refusals)
{
    /// <summary>What its format keeps out: hidden columns, rows and sheets.</summary>
    public IReadOnlyList<ItemIssue> Issues { get; init; } = [];
}

/// <summary>A paragraph, or a row of a table.</summary>
/// <param name="Line">Its place, from 1: of a text, the line that it begins on.</param>
/// <param name="Cells">The cells of a row by column, those that a merged cell covers among them; a single one for a paragraph.</param>
/// <param name="IsRow">Whether it stands in a table.</param>
public sealed record LayoutLine(int Line, ImmutableArray<SourceCell> Cells, bool IsRow)
{
    /// <summary>The whole as one text, without what sets its cells apart.</summary>
    public string Text { get; } = string.Concat(Cells.SelectMany(cell => cell.Paragraphs));

    /// <summary>The text of each cell; empty where nothing is printed.</summary>
    public IReadOnlyList<string> Texts => [.. Cells.Select(cell => string.Concat(cell.Paragraphs))];

    /// <summary>A paragraph.</summary>
    public static LayoutLine Paragraph(int line, string text) => new(line, [SourceCell.Plain(line, text)], IsRow: false);
}

/// <summary>Why a document is refused as a whole.</summary>
/// <param name="Code">The cause, in capitals.</param>
/// <param name="Line">Its place, from 1; null where the whole document is meant.</param>
/// <param name="Message">What was found and what was expected: Chinese, then English.</param>
public sealed record Refusal(string Code, int? Line, string Message);
