using System.Globalization;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Removes the text below the last item of a list from that item: an office and date, notes.</summary>
internal static class ListEnd
{
    /// <summary>Removes the lines from the last item.</summary>
    /// <param name="list">The list.</param>
    /// <param name="township">The township as printed; null if the document does not name it.</param>
    /// <param name="furniture">Recognizes offices, dates and notes.</param>
    /// <param name="findings">Receives the removed lines.</param>
    internal static void Strip(PrintedList list, string? township, FurnitureTable furniture, SourceFindings findings)
    {
        if (list.Items is not [.., var item])
        {
            return;
        }

        var lines = item.Lines;
        StripNotes(lines, furniture, findings);
        for (var isDated = false; lines.Count > 0; lines.RemoveAt(lines.Count - 1))
        {
            var text = lines[^1].Text;
            var kind = ItemCount.Parse(text) is not null ? FurnitureKind.Count : furniture.Find(text);

            // 县人民政府 may be the end of a wrapped sentence. A signing office is followed by a date or is the township's own.
            if (kind is null or FurnitureKind.Page || (kind is FurnitureKind.Office && !isDated && !IsOwn(text, township)) || BreaksSentence(lines, item))
            {
                break;
            }

            isDated |= kind is FurnitureKind.Date;
            list.Claimed ??= ItemCount.Parse(text);
            findings.Add(kind.Value, lines[^1].Number);
        }
    }

    // A note starts after the end of a sentence and continues to the end of the list.
    private static void StripNotes(List<PrintedLine> lines, FurnitureTable furniture, SourceFindings findings)
    {
        var start = lines.FindIndex(line => furniture.Find(line.Text) is FurnitureKind.Note);
        if (start < 0 || (start > 0 && lines[start - 1].Text[^1] is '，' or '、' or ','))
        {
            return;
        }

        foreach (var line in lines.Skip(start))
        {
            findings.Add(FurnitureKind.Note, line.Number);
        }

        if (lines.Count > start + 1 && lines.Skip(start + 1).Any(line => furniture.Find(line.Text) is null))
        {
            findings.Add(new ItemIssue(
                IssueSeverity.Inferred, "NOTE_AT_END", "清单末尾的说明未归入任何一项。The note under the list was given to no item.", "document", lines[start].Number,
                string.Concat(lines.Skip(start).Select(line => line.Text))));
        }

        lines.RemoveRange(start, lines.Count - start);
    }

    private static bool IsOwn(string text, string? township) =>
        township is not null && Spaces.Remove(text) is var office && Enumerable.Range(2, Math.Max(township.Length - 1, 0)).Any(length =>
            length <= township.Length && office.StartsWith(township[^length..], StringComparison.Ordinal));

    private static bool BreaksSentence(List<PrintedLine> lines, PrintedItem item) =>
        (lines.Count > 1 ? lines[^2].Text : item.Head.Rest) is [.., '，' or '、' or ',' or '（' or '“'];
}

/// <summary>Finds items whose number is unreadable, so that they were added to the previous item.</summary>
internal static class LostHeads
{
    /// <summary>Starts an item at a line that begins with a category, if the neighbouring numbers leave room for exactly one item.</summary>
    internal static void Restore(PrintedList list, IReadOnlyCollection<string> categories)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            var item = list.Items[i];
            var after = i + 1 < list.Items.Count ? NumberOf(list.Items[i + 1]) : 0;
            var number = NumberOf(item);
            for (var at = 0; at < item.Lines.Count && number > 0; at++)
            {
                if (ItemHead.ParseWithoutNumber(item.Lines[at].Text, categories, out var isMarked) is { } head
                    && (after == number + 2 || (after == 0 && (isMarked || list.Claimed == number + 1))))
                {
                    list.Items.Insert(i + 1, new PrintedItem(item.Lines[at].Number, head, item.Lines[(at + 1)..]));
                    item.Lines.RemoveRange(at, item.Lines.Count - at);
                    break;
                }
            }
        }
    }

    private static int NumberOf(PrintedItem item) =>
        int.TryParse(item.Head.Number, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
