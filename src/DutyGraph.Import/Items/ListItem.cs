using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>A numbered item as read from its document: divided into fields, but not yet resolved with the reference tables.</summary>
public sealed record ListItem
{
    /// <summary>The list that has the item.</summary>
    public required DutyList List { get; init; }

    /// <summary>序号, as printed, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The line where it starts, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>事项类别: as printed, or as inferred from context if <see cref="Issues"/> says so.</summary>
    public required string Category { get; init; }

    /// <summary>事项名称, as printed; empty if none is printed.</summary>
    public required string Name { get; init; }

    /// <summary>ASSIST: 对应上级部门 as printed, wraps joined. RECLAIMED: the receiving department as printed. Empty if none is printed.</summary>
    public string DepartmentsPrinted { get; init; } = "";

    /// <summary>上级部门职责. ASSIST only.</summary>
    public ImmutableArray<Clause> Superior { get; init; } = [];

    /// <summary>乡镇配合职责. ASSIST only.</summary>
    public ImmutableArray<Clause> Township { get; init; } = [];

    /// <summary>工作方式. RECLAIMED only; null if none is printed.</summary>
    public string? Method { get; init; }

    /// <summary>不再开展此项工作. RECLAIMED only.</summary>
    public bool Discontinued { get; init; }

    /// <summary>What was inferred or could not be read.</summary>
    public ImmutableArray<ItemIssue> Issues { get; init; } = [];
}

/// <summary>A clause of a cell, or a heading in it (市城市管理局：).</summary>
/// <param name="Number">The printed number; null if there is none.</param>
/// <param name="Text">The printed text without the number; empty if nothing follows it.</param>
/// <param name="Line">The line where the cell starts, from 1.</param>
public sealed record Clause(int? Number, string Text, int Line)
{
    /// <summary>The last character of the text; null if the number has no text.</summary>
    internal char? End => Text.Length > 0 ? Text[^1] : null;
}

/// <summary>An issue of an item that has no id yet.</summary>
/// <param name="Severity">Inferred, damaged or missing.</param>
/// <param name="Code">The cause, in capitals: CATEGORY_FROM_NEIGHBOURS.</param>
/// <param name="Message">The description for people, in Chinese, then English.</param>
/// <param name="Field">The name of the field in the API: category, name, departments, superiorResponsibilities, townshipResponsibilities, method …</param>
/// <param name="Line">The line of the document, from 1.</param>
/// <param name="Printed">The text printed there; empty if nothing is printed.</param>
public sealed record ItemIssue(IssueSeverity Severity, string Code, string Message, string Field, int Line, string Printed)
{
    /// <summary>The code of a field whose text is that of a merged cell, printed at an item above.</summary>
    internal const string MergedCell = "CELL_MERGED";
}
