using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>The columns of a list, left to right.</summary>
/// <param name="Kinds">What stands in each.</param>
/// <param name="Titles">Their titles as printed, without spaces; as many.</param>
public sealed record ListColumns(ImmutableArray<ColumnKind> Kinds, ImmutableArray<string> Titles)
{
    /// <summary>Where the number stands.</summary>
    public int Number { get; } = Kinds.IndexOf(ColumnKind.Number);

    /// <summary>Whether the table is a document's contents, and no list.</summary>
    public bool IsContents => Has(ColumnKind.Page);

    /// <summary>The list that has columns such as these; BASIC where nothing but number, category and name is titled.</summary>
    public DutyList List =>
        Has(ColumnKind.Superior) || Has(ColumnKind.Township) ? DutyList.Assist
        : Has(ColumnKind.Handover) || Has(ColumnKind.Receiver) || Has(ColumnKind.Method) ? DutyList.Reclaimed
        : DutyList.Basic;

    /// <summary>Whether a column of a kind is titled.</summary>
    public bool Has(ColumnKind kind) => Kinds.Contains(kind);

    /// <summary>The titles of the columns that a list needs and this one lacks; empty where it has all.</summary>
    /// <param name="list">Which list the rows are of.</param>
    public IReadOnlyList<string> Lacks(DutyList list)
    {
        (ColumnKind Kind, string Title)[] needed = list switch
        {
            DutyList.Basic => [(ColumnKind.Name, "事项名称")],
            DutyList.Assist =>
                [(ColumnKind.Name, "事项名称"), (ColumnKind.Departments, "对应上级部门"), (ColumnKind.Superior, "上级部门职责"), (ColumnKind.Township, "配合职责")],
            _ when Has(ColumnKind.Handover) => [(ColumnKind.Name, "事项名称")],
            _ => [(ColumnKind.Name, "事项名称"), (ColumnKind.Receiver, "承接部门"), (ColumnKind.Method, "工作方式")],
        };
        return [.. needed.Where(column => !Has(column.Kind)).Select(column => column.Title)];
    }

    /// <summary>The same columns with the titles of a second row under those that the first leaves open: 职责分工 over 上级部门职责 and 乡镇配合职责.</summary>
    /// <param name="titles">The cells of the row below.</param>
    /// <param name="table">Knows titles.</param>
    /// <returns>Null where the row is no row of titles.</returns>
    public ListColumns? WithSecondRow(IReadOnlyList<string> titles, ColumnTitles table)
    {
        var printed = titles.Select((title, index) => (Title: Spaces.Remove(title), Index: index)).Where(cell => cell.Title.Length > 0).ToList();
        if (printed.Count == 0 || printed.Exists(cell => table.KindOf(cell.Title) is null or ColumnKind.Number))
        {
            return null;
        }

        var (kinds, names) = (Kinds.ToBuilder(), Titles.ToBuilder());
        foreach (var (title, index) in printed)
        {
            while (kinds.Count <= index)
            {
                kinds.Add(ColumnKind.Blank);
                names.Add("");
            }

            (kinds[index], names[index]) = (table.KindOf(title)!.Value, title);
        }

        return new ListColumns(kinds.ToImmutable(), names.ToImmutable());
    }
}
