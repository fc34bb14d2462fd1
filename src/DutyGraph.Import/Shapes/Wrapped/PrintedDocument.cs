using System.Globalization;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>The lists of a wrapped text and the lines of each item, told apart by section titles, column titles and the items' numbers.</summary>
/// <param name="TitlePage">What stands before the first list.</param>
/// <param name="TownshipName">The township as the section titles print it, else as the title page does; null where none does.</param>
/// <param name="Lists">In the order of the document.</param>
internal sealed record PrintedDocument(TitlePage TitlePage, string? TownshipName, IReadOnlyList<PrintedList> Lists)
{
    /// <summary>A row of column titles wraps to no more lines, empty ones counted.</summary>
    private const int MostTitleLines = 8;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="categories">The categories that are known.</param>
    public static PrintedDocument Read(SourceText text, IReadOnlyCollection<string> categories)
    {
        var own = OwnCategories(text, categories);
        var lists = new List<PrintedList>();
        string? township = null;
        for (var i = 0; i < text.Lines.Length; i++)
        {
            var line = new PrintedLine(i + 1, text.Lines[i].Trim());
            var section = SectionTitle.Parse(line.Text);
            township ??= section?.TownshipName;
            var (columns, last) = ColumnTitlesAt(text, i);
            i = last;
            if ((section?.List ?? columns) is { } list)
            {
                if (lists.Count == 0 || lists[^1].List != list)
                {
                    lists.Add(new PrintedList(list, line.Number, own, []));
                }
            }
            else if (lists.Count > 0 && line.Text.Length > 0 && !IsFooter(line.Text, text, i + 1))
            {
                lists[^1].Add(line, categories);
            }
        }

        var titlePage = TitlePage.Read(text.Lines.Take(lists.Count == 0 ? text.Lines.Length : lists[0].Line - 1));
        return new PrintedDocument(titlePage, township ?? titlePage.TownshipName, lists);
    }

    /// <summary>The categories that the table lacks but the document has: what stands behind two numbers that follow each other, as heads do.</summary>
    private static HashSet<string> OwnCategories(SourceText text, IReadOnlyCollection<string> categories)
    {
        var own = new HashSet<string>(StringComparer.Ordinal);
        var before = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in text.Lines)
        {
            if (ItemHead.Parse(line.Trim(), categories) is { IsOfTable: false } head)
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

    /// <summary>The list whose column titles begin at a line, and the line that they end at; the titles themselves may wrap.</summary>
    private static (DutyList? List, int Last) ColumnTitlesAt(SourceText text, int first)
    {
        DutyList? list = null;
        var (titles, end) = ("", first);
        for (var i = first; i < Math.Min(first + MostTitleLines, text.Lines.Length) && Spaces.Remove(text.Lines[first]).StartsWith("序号", StringComparison.Ordinal); i++)
        {
            // 序号 事项类别 事项名称 is whole, and the start of a longer row of titles.
            titles += text.Lines[i];
            if (ColumnTitles.ListOf(titles) is { } found)
            {
                (list, end) = (found, i);
            }
        }

        return (list, end);
    }

    // A bare number is a page's where titles follow, as they do on each new page, or nothing does; elsewhere it may be text.
    private static bool IsFooter(string line, SourceText text, int next)
    {
        if (PageFooter.Matches(line) || !line.All(char.IsAsciiDigit))
        {
            return PageFooter.Matches(line);
        }

        while (next < text.Lines.Length && string.IsNullOrWhiteSpace(text.Lines[next]))
        {
            next++;
        }

        return next == text.Lines.Length || ColumnTitlesAt(text, next).List is not null || SectionTitle.Parse(text.Lines[next].Trim()) is not null;
    }
}

/// <summary>A list and its items.</summary>
/// <param name="List">Which list.</param>
/// <param name="Line">Line of its title, from 1.</param>
/// <param name="OwnCategories">Categories that the table lacks and the document has.</param>
/// <param name="Items">In the order of the document.</param>
internal sealed record PrintedList(DutyList List, int Line, IReadOnlySet<string> OwnCategories, List<PrintedItem> Items)
{
    /// <summary>Takes the next line: it begins an item, or belongs to the one before.</summary>
    public void Add(PrintedLine line, IReadOnlyCollection<string> categories)
    {
        if (ItemHead.Parse(line.Text, categories) is { } head && (head.IsOfTable || IsNext(head)))
        {
            Items.Add(new PrintedItem(line.Number, head, []));
        }
        else if (Items.Count > 0)
        {
            Items[^1].Lines.Add(line);
        }
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
