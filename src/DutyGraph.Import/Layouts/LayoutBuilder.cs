using System.Collections.Immutable;
using System.Security.Cryptography;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Puts a layout together from paragraphs and tables, in reading order, for formats whose places are no lines of a text.</summary>
internal sealed class LayoutBuilder
{
    private readonly List<LayoutLine> lines = [];
    private readonly ImmutableArray<string>.Builder printed = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<string>.Builder places = ImmutableArray.CreateBuilder<string>();
    private readonly List<ItemIssue> issues = [];
    private int characters;

    /// <summary>Adds a paragraph; one in which nothing is printed is left out.</summary>
    /// <param name="text">As the format has it; its characters are folded here.</param>
    /// <param name="place">Its place, in the document's own terms.</param>
    internal void Paragraph(string text, string place)
    {
        var folded = Fold(text);
        if (folded.Length > 0)
        {
            Add(new LayoutLine(lines.Count + 1, [SourceCell.Plain(lines.Count + 1, folded)], IsRow: false), folded, place);
        }
    }

    /// <summary>Adds the rows of a table; those in which nothing is printed are left out.</summary>
    internal void Table(TableGrid grid)
    {
        foreach (var (cells, place) in grid.Rows())
        {
            Row(cells, place);
        }
    }

    /// <summary>Adds a row; one in which nothing is printed is left out.</summary>
    /// <param name="cells">A cell a column.</param>
    /// <param name="place">Its place, in the document's own terms.</param>
    internal void Row(IReadOnlyList<GridCell> cells, string place)
    {
        var line = lines.Count + 1;
        ImmutableArray<SourceCell> folded = [.. cells.Select(cell => new SourceCell(line, [.. cell.Paragraphs.Select(Fold).Where(text => text.Length > 0)])
        {
            IsCovered = cell.IsCovered,
        })];
        if (folded.Any(cell => !cell.IsEmpty))
        {
            Add(new LayoutLine(line, folded, IsRow: true), string.Join('\t', folded.Select(cell => string.Join(' ', cell.Paragraphs))), place);
        }
    }

    /// <summary>Tells of something that the format keeps out of the layout.</summary>
    /// <param name="code">What it is, in capitals.</param>
    /// <param name="message">Chinese, then English.</param>
    /// <param name="text">What is kept out.</param>
    internal void LeaveOut(string code, string message, string text) =>
        issues.Add(new ItemIssue(IssueSeverity.Inferred, code, message, "document", Math.Max(lines.Count, 1), SourceFolding.Fold(text)));

    /// <summary>The layout. Without any table, the paragraphs are laid out as the lines of a text are: their tabs or bars may set cells apart.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="titles">The titles of columns that are known.</param>
    internal Layout Build(string name, ReadOnlySpan<byte> content, ColumnTitles titles)
    {
        var text = new SourceText(name, Convert.ToHexStringLower(SHA256.HashData(content)), printed.ToImmutable()) { Places = places.ToImmutable() };
        return (lines.Exists(line => line.IsRow) ? new Layout(text, lines, []) : TextLayout.Of(text, titles)) with { Issues = issues };
    }

    private void Add(LayoutLine line, string text, string place)
    {
        characters += text.Length;
        if (lines.Count == FormatLimits.Rows || characters > FormatLimits.Characters)
        {
            throw lines.Count == FormatLimits.Rows
                ? RefusedDocumentException.TooLarge("行数", "rows and paragraphs", FormatLimits.Rows)
                : RefusedDocumentException.TooLarge("字符数", "characters", FormatLimits.Characters);
        }

        lines.Add(line);
        printed.Add(text);
        places.Add(place);
    }

    // A control character is damage, as U+FFFD is; one line of text is one line.
    private static string Fold(string text)
    {
        var folded = SourceFolding.Fold(text).Trim();
        return !folded.Any(c => char.IsControl(c) && c is not '\t') ? folded
            : string.Concat(folded.Select(c => char.IsWhiteSpace(c) && c is not '\t' ? ' ' : char.IsControl(c) && c is not '\t' ? '\uFFFD' : c));
    }
}
