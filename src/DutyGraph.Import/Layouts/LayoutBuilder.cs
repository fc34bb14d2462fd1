using System.Collections.Immutable;
using System.Security.Cryptography;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Builds a layout from paragraphs and tables in reading order, for formats whose positions are not lines of a text.</summary>
internal sealed class LayoutBuilder
{
    private readonly List<LayoutLine> _lines = [];
    private readonly ImmutableArray<string>.Builder _printed = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<string>.Builder _places = ImmutableArray.CreateBuilder<string>();
    private readonly List<ItemIssue> _issues = [];
    private int _characters;

    /// <summary>Adds a paragraph unless it is empty.</summary>
    /// <param name="text">The text from the format; it is folded here.</param>
    /// <param name="place">The position in the terms of the format.</param>
    internal void Paragraph(string text, string place)
    {
        var folded = Fold(text);
        if (folded.Length > 0)
        {
            Add(new LayoutLine(_lines.Count + 1, [SourceCell.Plain(_lines.Count + 1, folded)], IsRow: false), folded, place);
        }
    }

    /// <summary>Adds the rows of a table, without empty ones.</summary>
    internal void Table(TableGrid grid)
    {
        foreach (var (cells, place) in grid.Rows())
        {
            Row(cells, place);
        }
    }

    /// <summary>Adds a row unless it is empty.</summary>
    /// <param name="cells">One cell for each column.</param>
    /// <param name="place">The position in the terms of the format.</param>
    internal void Row(IReadOnlyList<GridCell> cells, string place)
    {
        var line = _lines.Count + 1;
        ImmutableArray<SourceCell> folded = [.. cells.Select(cell => new SourceCell(line, [.. cell.Paragraphs.Select(Fold).Where(text => text.Length > 0)])
        {
            IsCovered = cell.IsCovered,
            AreBreaksDoubtful = cell.AreBreaksDoubtful,
        })];
        if (folded.Any(cell => !cell.IsEmpty))
        {
            Add(new LayoutLine(line, folded, IsRow: true), string.Join('\t', folded.Select(cell => string.Join(' ', cell.Paragraphs))), place);
        }
    }

    /// <summary>Reports content that the format leaves out.</summary>
    /// <param name="code">The cause, in capitals.</param>
    /// <param name="message">The message, in Chinese, then English.</param>
    /// <param name="text">The text left out.</param>
    internal void LeaveOut(string code, string message, string text) =>
        _issues.Add(new ItemIssue(IssueSeverity.Inferred, code, message, "document", Math.Max(_lines.Count, 1), SourceFolding.Fold(text)));

    /// <summary>Returns the layout. Without any table, paragraphs are handled as lines of a text, in which tabs or bars may separate cells.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="content">The content of the file.</param>
    /// <param name="titles">Recognizes column titles.</param>
    internal Layout Build(string name, ReadOnlySpan<byte> content, ColumnTitles titles)
    {
        var text = new SourceText(name, Convert.ToHexStringLower(SHA256.HashData(content)), _printed.ToImmutable()) { Places = _places.ToImmutable() };
        var hasTable = _lines.Exists(line => line.IsRow) && !AreRowsByTabs(titles);
        return (hasTable ? new Layout(text, _lines, []) : TextLayout.Of(text, titles)) with { Issues = _issues };
    }

    // The lists are lines with tabs, and the tables hold something else, such as signatures.
    private bool AreRowsByTabs(ColumnTitles titles) => !_lines.Exists(line => line.IsRow && titles.Read(line.Texts) is not null)
        && _lines.Exists(line => !line.IsRow && line.Text.Contains('\t') && titles.Read(line.Text.Split('\t')) is not null);

    private void Add(LayoutLine line, string text, string place)
    {
        _characters += text.Length;
        if (_lines.Count == FormatLimits.Rows || _characters > FormatLimits.Characters)
        {
            throw _lines.Count == FormatLimits.Rows
                ? RefusedDocumentException.TooLarge("行数", "rows and paragraphs", FormatLimits.Rows)
                : RefusedDocumentException.TooLarge("字符数", "characters", FormatLimits.Characters);
        }

        _lines.Add(line);
        _printed.Add(text);
        _places.Add(place);
    }

    // A control character is damage, like U+FFFD. Line breaks become spaces, so that the text is one line.
    private static string Fold(string text)
    {
        var folded = SourceFolding.Fold(text).Trim();
        return !folded.Any(c => char.IsControl(c) && c is not '\t') ? folded
            : string.Concat(folded.Select(c => char.IsWhiteSpace(c) && c is not '\t' ? ' ' : char.IsControl(c) && c is not '\t' ? '\uFFFD' : c));
    }
}
