using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Reads the three lists from a layout with tables, without page furniture.</summary>
/// <param name="reference">The reference tables.</param>
internal sealed class TableLists(ReferenceTables reference)
{
    private readonly List<OpenTable> _tables = [];
    private readonly List<LayoutLine> _titlePage = [];
    private readonly SourceFindings _findings = new();
    private SectionTitle? _section;
    private OpenTable? _current;
    private LayoutLine? _secondTitles;
    private ListColumns? _contents;
    private TwoItemRows? _twoItems;

    /// <summary>Reads a layout.</summary>
    /// <returns>The document; null if no row has the column titles of a list.</returns>
    internal static SourceDocument? Read(Layout layout, ReferenceTables reference)
    {
        if (!layout.Lines.Any(line => line.IsRow && reference.Titles.Read(line.Texts) is { IsContents: false }))
        {
            return null;
        }

        var lists = new TableLists(reference);
        foreach (var (index, line) in layout.Lines.Index())
        {
            lists.Take(line, index + 1 < layout.Lines.Count ? layout.Lines[index + 1] : null);
        }

        return lists.Close(layout.Text);
    }

    private SourceDocument? Close(SourceText text)
    {
        EndTwoItems();
        var closed = _tables.Where(table => table.HasRows).Select(table => (Table: table.Close(), table.BeginsPage)).ToList();
        var areMerged = MergedCells.AreCategoriesMerged(closed);
        var read = closed.ConvertAll(list => MergedCells.Fill(list.Table, areMerged, _findings));
        var title = TitlePage.Read(_titlePage.Select(line => (line.Line, line.Text)), reference.Furniture, _findings);
        var township = title.TownshipName ?? read.Select(table => table.TownshipName).FirstOrDefault(name => name is not null);
        return read.Count == 0 && _findings.Refusals.Count == 0
            ? null
            : new SourceDocument(text, title.Title, township, title.Edition, [.. read], _findings);
    }

    private void Take(LayoutLine line, LayoutLine? next)
    {
        if (ReferenceEquals(line, _secondTitles))
        {
            _findings.Add(FurnitureKind.ColumnTitles, line.Line);
        }
        else if (SectionTitle.Parse(line.Text) is { } found)
        {
            EndTwoItems();
            (_section, _contents) = (found, null);
            _current = Open(found.List, line.Line);
            _current.TownshipName ??= found.TownshipName;
            _current.Claimed ??= found.Claimed;
            _findings.Add(FurnitureKind.Title, line.Line);
        }
        else if (Titles(line) is { } titles)
        {
            TakeTitles(line, WithSecondRow(titles, next));
        }
        else if (_contents is { } contents && (line.IsRow || !contents.IsOfCounts))
        {
            TakeContents(line, contents);
        }
        else if (_current is not null)
        {
            if (_twoItems is null || !line.IsRow)
            {
                _current.Take(line);
            }
            else
            {
                _twoItems.Take(line, _current);
            }
        }
        else
        {
            _titlePage.Add(line);
        }
    }

    private ListColumns? Titles(LayoutLine line) => line.IsRow ? reference.Titles.Read(line.Texts) : reference.Titles.ReadLine(line.Text);

    // A second row of titles may stand below the first: 上级部门职责 and 乡镇配合职责 below 职责分工.
    private ListColumns WithSecondRow(ListColumns titles, LayoutLine? next)
    {
        if (next is not { IsRow: true } || titles.WithSecondRow(next.Texts, reference.Titles) is not { } whole)
        {
            return titles;
        }

        _secondTitles = next;
        return whole;
    }

    private void TakeTitles(LayoutLine line, ListColumns titles)
    {
        EndTwoItems();
        _contents = titles.IsContents ? titles : null;
        if (_contents is not null)
        {
            _findings.Add(FurnitureKind.Contents, line.Line);
            return;
        }

        if (titles.OfOneItem() is { } one)
        {
            (titles, _twoItems) = (one, new TwoItemRows(one, _findings));
        }

        // The columns determine the list; if only the columns of BASIC are present, which every list has, the title above determines it.
        var isUntitled = _section is null || _current is { HasRows: true };
        var list = titles.List == DutyList.Basic && !isUntitled ? _section!.List : titles.List;
        if (!isUntitled && _section!.List != list)
        {
            _findings.Refuse(
                "SECTION_AND_COLUMNS_DIFFER", line.Line, new(
                    $"标题是{NodeId.Name(_section.List)}清单，栏目却是{NodeId.Name(list)}清单的：{string.Join('、', titles.Titles)}。",
                    $"The title is that of {NodeId.Name(_section.List)}, the columns are those of {NodeId.Name(list)}: {string.Join(", ", titles.Titles)}."));
        }

        var lacks = titles.Lacks(list);
        if (lacks.Count > 0)
        {
            var read = titles.Titles.Where(title => title.Length > 0).ToList();
            _findings.Refuse(
                "COLUMN_MISSING", line.Line, new(
                    $"{NodeId.Name(list)} 清单缺少栏目：{string.Join('、', lacks)}；读到的栏目是：{string.Join('、', read)}。",
                    $"The list {NodeId.Name(list)} lacks the columns {string.Join(", ", lacks)}; those read are {string.Join(", ", read)}. "
                    + "If one has another title, add it to import/reference/column-titles.csv."));
        }

        foreach (var title in titles.Kinds.Index().Where(kind => kind.Item is ColumnKind.Unknown).Select(kind => titles.Titles[kind.Index]))
        {
            _findings.Add(new ItemIssue(
                IssueSeverity.Damaged,
                "COLUMN_NOT_UNDERSTOOD",
                $"不认识栏目「{title}」，该栏未归入任何字段。The title of this column is not known; the column was given to no field.",
                "document", line.Line, title));
        }

        _current = Open(list, line.Line);
        _current.Take(titles, line.Line);
    }

    // Under the titles of a table of counts, names would be lists side by side.
    private void TakeContents(LayoutLine line, ListColumns contents)
    {
        if (!contents.IsOfCounts || contents.HoldsCounts(line.Cells))
        {
            _findings.Add(FurnitureKind.Contents, line.Line);
        }
        else
        {
            _findings.NotUnderstood(line.Line, string.Join(" | ", line.Texts));
        }
    }

    private void EndTwoItems()
    {
        if (_current is not null)
        {
            _twoItems?.Close(_current);
        }

        _twoItems = null;
    }

    private OpenTable Open(DutyList list, int line)
    {
        var table = _tables.Find(table => table.List == list);
        if (table is null)
        {
            _tables.Add(table = new OpenTable(list, line, reference, _findings));
            (table.Heading, table.IsHeadingInherited) = (_current?.Heading, _current?.Heading is not null);
        }

        return table;
    }
}
