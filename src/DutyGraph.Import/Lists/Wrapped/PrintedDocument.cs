using System.Globalization;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>The lists of a wrapped text with the lines of each item, divided by section titles, column titles and item numbers.</summary>
/// <param name="TitlePage">The text before the first list.</param>
/// <param name="TownshipName">The township in the section titles, else on the title page; null if neither names it.</param>
/// <param name="Lists">The lists in the order of the document.</param>
/// <param name="Findings">What is around the lists.</param>
internal sealed record PrintedDocument(TitlePage TitlePage, string? TownshipName, IReadOnlyList<PrintedList> Lists, SourceFindings Findings)
{
    /// <summary>Reads a layout.</summary>
    /// <param name="layout">A layout of paragraphs.</param>
    /// <param name="reference">The reference tables.</param>
    public static PrintedDocument Read(Layout layout, ReferenceTables reference)
    {
        var lines = layout.Lines;
        var findings = new SourceFindings();
        var own = OwnCategories(lines, reference.Categories);
        var titleLines = new TitleLines(lines, reference.Titles);
        var running = RunningLines.Of(lines, titleLines);
        var lists = new List<PrintedList>();
        var first = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = new PrintedLine(lines[i].Line, lines[i].Text);
            if (SectionTitle.Parse(line.Text) is { } section)
            {
                Open(section.List, line.Number);
                lists[^1].Claimed ??= section.Claimed;
                lists[^1].TownshipName ??= section.TownshipName;
                findings.Add(FurnitureKind.Title, line.Number);
            }
            else if (titleLines.At(i) is var (titles, last))
            {
                TitleLines.Judge(titles, lists.Count > 0 && lists[^1].Items.Count == 0 ? lists[^1].List : titles.List, line.Number, findings);
                if (!titles.IsContents && (lists.Count == 0 || lists[^1].Items.Count > 0 || titles.List != DutyList.Basic))
                {
                    Open(titles.List, line.Number);
                }

                foreach (var title in lines.Skip(i).Take(last - i + 1))
                {
                    findings.Add(FurnitureKind.ColumnTitles, title.Line);
                }

                i = last;
            }
            else if (lists.Count > 0 && (reference.Furniture.IsPage(line.Text) || running.Contains(line.Number) || IsPageNumber(lines, i, titleLines)))
            {
                findings.Add(FurnitureKind.Page, line.Number);
            }
            else if (lists.Count == 0)
            {
                first = i + 1;
            }
            else if (!lists[^1].Add(line, reference.Categories))
            {
                TakeStray(line, lists[^1], reference, findings);
            }
        }

        SideBySide.Judge(layout, lists, reference.Titles, findings);
        foreach (var list in lists)
        {
            ListEnd.Strip(list, lists.Select(one => one.TownshipName).FirstOrDefault(name => name is not null), reference.Furniture, findings);
            LostHeads.Restore(list, reference.Categories);
        }

        // If the text has no list, its lines are not reported, since it is not a duty list.
        var titlePage = TitlePage.Read(
            lines.Take(first).Select(line => (line.Line, line.Text)), reference.Furniture, lists.Count == 0 ? new SourceFindings() : findings);
        return new PrintedDocument(
            titlePage, lists.Select(list => list.TownshipName).FirstOrDefault(name => name is not null) ?? titlePage.TownshipName, lists, findings);

        void Open(DutyList list, int line)
        {
            if (lists.Count == 0 || lists[^1].List != list)
            {
                lists.Add(new PrintedList(list, line, own, []));
            }
        }
    }

    private static void TakeStray(PrintedLine line, PrintedList list, ReferenceTables reference, SourceFindings findings)
    {
        if (ItemCount.Parse(line.Text) is { } count)
        {
            list.Claimed ??= count;
            findings.Add(FurnitureKind.Count, line.Number);
        }
        else if (reference.Furniture.Find(line.Text) is { } kind)
        {
            findings.Add(kind, line.Number);
        }
        else
        {
            findings.NotUnderstood(line.Number, line.Text);
        }
    }

    /// <summary>Categories of the document that are not in the table: the text after two consecutive numbers, as in heads of items.</summary>
    private static HashSet<string> OwnCategories(IReadOnlyList<LayoutLine> lines, IReadOnlyCollection<string> categories)
    {
        var own = new HashSet<string>(StringComparer.Ordinal);
        var before = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (ItemHead.Parse(line.Text, categories) is { IsOfTable: false } head)
            {
                var number = int.Parse(head.Number, CultureInfo.InvariantCulture);
                if (before.TryGetValue(head.Category, out var last) && number == last + 1)
                {
                    own.Add(head.Category);
                }

                before[head.Category] = number;
            }
        }

        return own;
    }

    // A bare number is a page number if titles follow, as on each new page, or at the end; otherwise it may be text.
    private static bool IsPageNumber(IReadOnlyList<LayoutLine> lines, int index, TitleLines titles) =>
        lines[index].Text.All(char.IsAsciiDigit)
        && (index + 1 == lines.Count || titles.At(index + 1) is not null || SectionTitle.Parse(lines[index + 1].Text) is not null);
}

/// <summary>A list with its items.</summary>
/// <param name="List">The list.</param>
/// <param name="Line">The line of its title, from 1.</param>
/// <param name="OwnCategories">Categories of the document that are not in the table.</param>
/// <param name="Items">The items in the order of the document.</param>
internal sealed record PrintedList(DutyList List, int Line, IReadOnlySet<string> OwnCategories, List<PrintedItem> Items)
{
    /// <summary>The township in its title; null if there is none.</summary>
    public string? TownshipName { get; set; }

    /// <summary>The number of items that its title states; null if it states none.</summary>
    public int? Claimed { get; set; }

    /// <summary>Adds the next line: it starts an item or belongs to the previous one.</summary>
    /// <returns>False if the line is before the first item.</returns>
    public bool Add(PrintedLine line, IReadOnlyCollection<string> categories)
    {
        if (ItemHead.Parse(line.Text, categories) is { } head && (head.IsOfTable || IsNext(head)))
        {
            Items.Add(new PrintedItem(line.Number, head, []));
        }
        else if (Items.Count > 0)
        {
            Items[^1].Lines.Add(line);
        }

        return Items.Count > 0;
    }

    // A head whose category is not in the table must have the next number. It may have a later one if the document has the category elsewhere: then the heads
    // in between are lost, and the gap must be reported, not hidden by merging items.
    private bool IsNext(ItemHead head)
    {
        var number = int.Parse(head.Number, CultureInfo.InvariantCulture);
        return number == Items.Count + 1
            || (number > Items.Count && (OwnCategories.Contains(head.Category) || Items.Any(item => item.Head.Category == head.Category)));
    }
}
