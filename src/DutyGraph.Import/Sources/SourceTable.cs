using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>The three lists of a document: what stands under which title, before anything of it is understood.</summary>
/// <param name="Text">The file.</param>
/// <param name="Title">The title as printed, its lines joined and inner spaces gone; null where the document prints none.</param>
/// <param name="TownshipName">The township as the title or the section titles print it (伊犁州奎屯市开干齐乡); null where they do not.</param>
/// <param name="Edition">The month printed on the title page (2025-07); null where it prints none.</param>
/// <param name="Tables">The three lists found, in the order of the document.</param>
/// <param name="Findings">What stands around the lists, and what could not be understood.</param>
public sealed record SourceDocument(
    SourceText Text, string? Title, string? TownshipName, string? Edition, ImmutableArray<SourceTable> Tables, SourceFindings Findings)
{
    /// <summary>The document as its format laid it out; what was read is held against it.</summary>
    public Layout? Layout { get; init; }
}

/// <summary>One of the three lists: its rows over all pages, without page furniture.</summary>
/// <param name="List">Which list.</param>
/// <param name="Line">Line of its section title, or of its first row where it has none.</param>
/// <param name="Rows">In the order of the document.</param>
/// <param name="TownshipName">The township as its section title prints it; null where that is bare, or there is none.</param>
/// <param name="Claimed">How many items its title says that it has（共94项）; null where it does not say.</param>
public sealed record SourceTable(DutyList List, int Line, ImmutableArray<SourceRow> Rows, string? TownshipName = null, int? Claimed = null);

/// <summary>One row: its cells by the column title they stand under. A list has only some of the columns.</summary>
/// <param name="Line">Line of its first character, from 1.</param>
/// <param name="Number">序号, as printed.</param>
/// <param name="Category">事项类别</param>
/// <param name="Name">事项名称</param>
/// <param name="Departments">对应上级部门; null but on ASSIST.</param>
/// <param name="Superior">上级部门职责; null but on ASSIST.</param>
/// <param name="Township">乡镇（街道）配合职责; null but on ASSIST.</param>
/// <param name="Handover">承接部门及工作方式; null but on RECLAIMED.</param>
/// <param name="Issues">What the shape could not be sure of in laying the row out; null where it was sure of all.</param>
public sealed record SourceRow(
    int Line,
    string Number,
    SourceCell Category,
    SourceCell Name,
    SourceCell? Departments = null,
    SourceCell? Superior = null,
    SourceCell? Township = null,
    SourceCell? Handover = null,
    IReadOnlyList<ItemIssue>? Issues = null);

/// <summary>The text of a cell: HTML and Markdown marks gone, entities decoded, clause numbers still there.</summary>
/// <remarks>
/// Lines of a wrapped text come joined, without a space between them. Where a source has itself turned its wraps into spaces (zhaosu, qitai) the spaces
/// are still there, since they also set headings and unnumbered clauses apart: <see cref="ItemReader"/> knows which is which.
/// </remarks>
/// <param name="Line">Line of its first character, from 1.</param>
/// <param name="Paragraphs">In order; a new one where the source marks a break (a paragraph or list item, a line that begins a clause). Empty where nothing is printed.</param>
public sealed record SourceCell(int Line, ImmutableArray<string> Paragraphs)
{
    /// <summary>Whether a merged cell of a row above covers it; then it holds that cell's text, or is empty where the source lost it.</summary>
    public bool IsCovered { get; init; }

    /// <summary>A cell of plain text.</summary>
    public static SourceCell Plain(int line, string text) => string.IsNullOrWhiteSpace(text) ? Empty(line) : new SourceCell(line, [text.Trim()]);

    /// <summary>A cell in which nothing is printed.</summary>
    public static SourceCell Empty(int line) => new(line, []);

    /// <summary>Whether nothing is printed.</summary>
    public bool IsEmpty => Paragraphs.IsEmpty;
}
