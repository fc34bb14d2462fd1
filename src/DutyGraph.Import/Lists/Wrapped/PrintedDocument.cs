using System.Globalization;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>The lists of a wrapped text and the lines of each item, told apart by section titles, column titles and the items' numbers.</summary>
/// <param name="TitlePage">What stands before the first list.</param>
/// <param name="TownshipName">The township as the section titles print it, else as the title page does; null where none does.</param>
/// <param name="Lists">In the order of the document.</param>
/// <param name="Findings">What stands around the lists.</param>
internal sealed record PrintedDocument(TitlePage TitlePage, string? TownshipName, IReadOnlyList<PrintedList> Lists, SourceFindings Findings)
{
    /// <summary>Reads a layout.</summary>
    /// <param name="layout">Its lines are paragraphs.</param>
    /// <param name="reference">The country's tables.</param>
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

        // Of a text without lists no line is told of: it is none of ours.
        var titlePage = TitlePage.Read(lines.Take(first).Select(line => (line.Line, line.Text)), reference.Furniture, lists.Count == 0 ? new SourceFindings() : findings);
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

    /// <summary>The categories that the table lacks but the document has: what stands behind two numbers that follow each other, as heads do.</summary>
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

    // A bare number is a page's where titles follow, as they do on each new page, or nothing does; elsewhere it may be text.
    private static bool IsPageNumber(IReadOnlyList<LayoutLine> lines, int index, TitleLines titles) =>
        lines[index].Text.All(char.IsAsciiDigit)
        && (index + 1 == lines.Count || titles.At(index + 1) is not null || SectionTitle.Parse(lines[index + 1].Text) is not null);
}

/// <summary>A list and its items.</summary>
/// <param name="List">Which list.</param>
/// <param name="Line">Line of its title, from 1.</param>
/// <param name="OwnCategories">Categories that the table lacks and the document has.</param>
/// <param name="Items">In the order of the document.</param>
internal sealed record PrintedList(DutyList List, int Line, IReadOnlySet<string> OwnCategories, List<PrintedItem> Items)
{
    /// <summary>The township as its title prints it; null where that is bare.</summary>
    public string? TownshipName { get; set; }

    /// <summary>How many items its title says that it has; null where it does not say.</summary>
    public int? Claimed { get; set; }

    /// <summary>Takes the next line: it begins an item, or belongs to the one before.</summary>
    /// <returns>False where it stands before the first item.</returns>
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

    // A head of a category that the table lacks has the number that comes next; or a later one, where the document has the category elsewhere: then the
    // heads between are lost, and the gap is to be seen, not to be filled with the items that follow it.
    private bool IsNext(ItemHead head)
    {
        var number = int.Parse(head.Number, CultureInfo.InvariantCulture);
        return number == Items.Count + 1
            || (number > Items.Count && (OwnCategories.Contains(head.Category) || Items.Any(item => item.Head.Category == head.Category)));
    }
}
