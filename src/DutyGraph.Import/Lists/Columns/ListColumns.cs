using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>The columns of a list, from left to right.</summary>
/// <param name="Kinds">The kind of each column.</param>
/// <param name="Titles">The title of each column as printed, without spaces.</param>
public sealed partial record ListColumns(ImmutableArray<ColumnKind> Kinds, ImmutableArray<string> Titles)
{
    /// <summary>The index of the number column.</summary>
    public int Number { get; } = Kinds.IndexOf(ColumnKind.Number);

    /// <summary>Whether the table is a table of contents or of counts, not a list.</summary>
    public bool IsContents => Has(ColumnKind.Page) || IsOfCounts;

    /// <summary>Whether the table has the counts of items by category and list: 序号, 类别, 基本履职事项, 配合履职事项.</summary>
    public bool IsOfCounts => Titles.Count(title => OfList().IsMatch(title)) > 1;

    /// <summary>Whether a row has nothing but counts below the titles of the lists of a table of counts.</summary>
    public bool HoldsCounts(ImmutableArray<SourceCell> cells) => cells.Index().All(cell =>
        cell.Index >= Titles.Length || !OfList().IsMatch(Titles[cell.Index]) || Count().IsMatch(string.Concat(cell.Item.Paragraphs)));

    /// <summary>Returns the columns of one item if two stand in each row, side by side; otherwise null.</summary>
    public ListColumns? OfOneItem() => Has(ColumnKind.Number) && Has(ColumnKind.Name) && AreRepeated(Kinds.AsSpan())
        ? new ListColumns(Kinds[..(Kinds.Length / 2)], Titles[..(Kinds.Length / 2)]) : null;

    /// <summary>The list that has these columns; BASIC if only number, category and name have titles.</summary>
    public DutyList List =>
        Has(ColumnKind.Superior) || Has(ColumnKind.Township) ? DutyList.Assist
        : Has(ColumnKind.Handover) || Has(ColumnKind.Receiver) || Has(ColumnKind.Method) ? DutyList.Reclaimed
        : DutyList.Basic;

    /// <summary>Whether there is a column of a kind.</summary>
    public bool Has(ColumnKind kind) => Kinds.Contains(kind);

    /// <summary>Returns the titles of required columns that are missing; empty if all are present.</summary>
    /// <param name="list">The list to which the rows belong.</param>
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

    /// <summary>Adds a second row of titles below the columns that the first row leaves open: 上级部门职责 and 乡镇配合职责 below 职责分工.</summary>
    /// <remarks>A title of the first row may be repeated or divided (对应上级部门 into 牵头部门 and 配合部门), but not replaced.</remarks>
    /// <param name="titles">The cells of the second row.</param>
    /// <param name="table">Recognizes column titles.</param>
    /// <returns>Null if the row is not a row of titles.</returns>
    public ListColumns? WithSecondRow(IReadOnlyList<string> titles, ColumnTitles table)
    {
        var printed = titles.Select((title, index) => (Title: Spaces.Remove(title), Index: index)).Where(cell => cell.Title.Length > 0).ToList();
        if (printed.Count == 0 || printed.Exists(cell => table.KindOf(cell.Title) is not { } kind || !MayStandBelow(kind, cell.Index)))
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

    /// <summary>Whether the same columns stand twice, side by side.</summary>
    internal static bool AreRepeated(ReadOnlySpan<ColumnKind> kinds) =>
        kinds.Length > 3 && kinds.Length % 2 == 0 && kinds[..(kinds.Length / 2)].SequenceEqual(kinds[(kinds.Length / 2)..]);

    private bool MayStandBelow(ColumnKind kind, int index) =>
        kind is not ColumnKind.Number && (index >= Kinds.Length || Kinds[index] is ColumnKind.Unknown or ColumnKind.Blank || Kinds[index] == kind);

    [GeneratedRegex("^(基本履职|配合履职|(上级(部门)?)?收回)(履职)?(事项)?(清单)?(项?数量?)?([（(].*[）)])?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex OfList();

    [GeneratedRegex(@"^\s*(\d{1,4}[项条个]?|[/\-—－无]*)\s*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Count();
}
