using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Reads the three lists from a layout with tables, without page furniture.</summary>
/// <param name="reference">The reference tables.</param>
internal sealed class TableLists(ReferenceTables reference)
{
    private readonly List<OpenTable> tables = [];
    private readonly List<LayoutLine> titlePage = [];
    private readonly SourceFindings findings = new();
    private SectionTitle? section;
    private OpenTable? current;
    private bool isContents;

    /// <summary>Reads a layout.</summary>
    /// <returns>The document; null if no row has the column titles of a list.</returns>
    internal static SourceDocument? Read(Layout layout, ReferenceTables reference)
    {
        if (!layout.Lines.Any(line => line.IsRow && reference.Titles.Read(line.Texts) is { IsContents: false }))
        {
            return null;
        }

        var lists = new TableLists(reference);
        foreach (var line in layout.Lines)
        {
            lists.Take(line);
        }

        return lists.Close(layout.Text);
    }

    private SourceDocument? Close(SourceText text)
    {
        var closed = tables.Where(table => table.HasRows).Select(table => (Table: table.Close(), table.BeginsPage)).ToList();
        var areMerged = MergedCells.AreCategoriesMerged(closed);
        var read = closed.ConvertAll(list => MergedCells.Fill(list.Table, areMerged, findings));
        var title = TitlePage.Read(titlePage.Select(line => (line.Line, line.Text)), reference.Furniture, findings);
        return read.Count == 0 && findings.Refusals.Count == 0 ? null : new SourceDocument(
            text, title.Title, title.TownshipName ?? read.Select(table => table.TownshipName).FirstOrDefault(name => name is not null), title.Edition, [.. read], findings);
    }

    private void Take(LayoutLine line)
    {
        if (SectionTitle.Parse(line.Text) is { } found)
        {
            (section, isContents) = (found, false);
            current = Open(found.List, line.Line);
            current.TownshipName ??= found.TownshipName;
            current.Claimed ??= found.Claimed;
            findings.Add(FurnitureKind.Title, line.Line);
        }
        else if (Titles(line) is { } titles)
        {
            TakeTitles(line, titles);
        }
        else if (isContents)
        {
            findings.Add(FurnitureKind.Contents, line.Line);
        }
        else if (current is not null)
        {
            current.Take(line);
        }
        else
        {
            titlePage.Add(line);
        }
    }

    private ListColumns? Titles(LayoutLine line) => line.IsRow ? reference.Titles.Read(line.Texts) : reference.Titles.ReadLine(line.Text);

    private void TakeTitles(LayoutLine line, ListColumns titles)
    {
        isContents = titles.IsContents;
        if (isContents)
        {
            findings.Add(FurnitureKind.Contents, line.Line);
            return;
        }

        // The columns determine the list; if only the columns of BASIC are present, which every list has, the title above determines it.
        var isUntitled = section is null || current is { HasRows: true };
        var list = titles.List == DutyList.Basic && !isUntitled ? section!.List : titles.List;
        if (!isUntitled && section!.List != list)
        {
            findings.Refuse(
                "SECTION_AND_COLUMNS_DIFFER", line.Line, $"标题是{NodeId.Name(section.List)}清单，栏目却是{NodeId.Name(list)}清单的：{string.Join('、', titles.Titles)}。"
                + $"The title is that of {NodeId.Name(section.List)}, the columns are those of {NodeId.Name(list)}.");
        }

        var lacks = titles.Lacks(list);
        if (lacks.Count > 0)
        {
            findings.Refuse(
                "COLUMN_MISSING", line.Line, $"{NodeId.Name(list)} 清单缺少栏目：{string.Join('、', lacks)}；读到的栏目是：{string.Join('、', titles.Titles.Where(title => title.Length > 0))}。"
                + $"The list {NodeId.Name(list)} lacks these columns; if one has another title, add it to import/reference/column-titles.csv.");
        }

        foreach (var title in titles.Kinds.Index().Where(kind => kind.Item is ColumnKind.Unknown).Select(kind => titles.Titles[kind.Index]))
        {
            findings.Add(new ItemIssue(
                IssueSeverity.Damaged, "COLUMN_NOT_UNDERSTOOD", $"不认识栏目「{title}」，该栏未归入任何字段。The title of this column is not known; the column was given to no field.",
                "document", line.Line, title));
        }

        current = Open(list, line.Line);
        current.Take(titles, line.Line);
    }

    private OpenTable Open(DutyList list, int line)
    {
        var table = tables.Find(table => table.List == list);
        if (table is null)
        {
            tables.Add(table = new OpenTable(list, line, reference, findings));
            (table.Heading, table.IsHeadingInherited) = (current?.Heading, current?.Heading is not null);
        }

        return table;
    }
}
