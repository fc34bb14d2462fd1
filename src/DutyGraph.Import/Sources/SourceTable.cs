using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>The three lists of a document as tables, before their content is interpreted.</summary>
/// <param name="Text">The text of the file.</param>
/// <param name="Title">The title as printed, with its lines joined and without spaces; null if there is none.</param>
/// <param name="TownshipName">The township in the title or section titles (伊犁州奎屯市开干齐乡); null if they do not name it.</param>
/// <param name="Edition">The month printed on the title page (2025-07); null if there is none.</param>
/// <param name="Tables">The lists found, in the order of the document.</param>
/// <param name="Findings">What is around the lists, and what was not recognized.</param>
public sealed record SourceDocument(
    SourceText Text, string? Title, string? TownshipName, string? Edition, ImmutableArray<SourceTable> Tables, SourceFindings Findings)
{
    /// <summary>The layout of the document; the result is checked against it.</summary>
    public Layout? Layout { get; init; }
}

/// <summary>One of the three lists: its rows from all pages, without page furniture.</summary>
/// <param name="List">The list.</param>
/// <param name="Line">The line of its section title, or of its first row if it has none.</param>
/// <param name="Rows">The rows in the order of the document.</param>
/// <param name="TownshipName">The township in its section title; null if there is none.</param>
/// <param name="Claimed">The number of items that its title states （共94项）; null if it states none.</param>
public sealed record SourceTable(DutyList List, int Line, ImmutableArray<SourceRow> Rows, string? TownshipName = null, int? Claimed = null);

/// <summary>A row: its cells by column. A list has only some of the columns.</summary>
/// <param name="Line">The line where it starts, from 1.</param>
/// <param name="Number">序号, as printed.</param>
/// <param name="Category">事项类别</param>
/// <param name="Name">事项名称</param>
/// <param name="Departments">对应上级部门; null except in ASSIST.</param>
/// <param name="Superior">上级部门职责; null except in ASSIST.</param>
/// <param name="Township">乡镇（街道）配合职责; null except in ASSIST.</param>
/// <param name="Handover">承接部门及工作方式; null except in RECLAIMED.</param>
/// <param name="Issues">Doubts about the division into cells; null if there are none.</param>
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

/// <summary>The text of a cell: without HTML and Markdown markup, with entities decoded and clause numbers kept.</summary>
/// <remarks>
/// Lines of a wrapped text are joined without a space. If the source itself replaced wraps by spaces (zhaosu, qitai), these are kept, since spaces also
/// separate headings and unnumbered clauses; <see cref="ItemReader"/> distinguishes them.
/// </remarks>
/// <param name="Line">The line where it starts, from 1.</param>
/// <param name="Paragraphs">The paragraphs in order; a new one where the source marks a break (a paragraph or list item, a line that starts a clause). Empty
/// if nothing is printed.</param>
public sealed record SourceCell(int Line, ImmutableArray<string> Paragraphs)
{
    /// <summary>Whether a merged cell of a row above covers it. It then has the text of that cell, or is empty if the source lost it.</summary>
    public bool IsCovered { get; init; }

    /// <summary>Whether the format does not show surely where its paragraphs begin.</summary>
    public bool AreBreaksDoubtful { get; init; }

    /// <summary>Creates a cell of plain text.</summary>
    public static SourceCell Plain(int line, string text) => string.IsNullOrWhiteSpace(text) ? Empty(line) : new SourceCell(line, [text.Trim()]);

    /// <summary>Creates an empty cell.</summary>
    public static SourceCell Empty(int line) => new(line, []);

    /// <summary>Whether nothing is printed.</summary>
    public bool IsEmpty => Paragraphs.IsEmpty;
}
