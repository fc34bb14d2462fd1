using System.Globalization;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>
/// Holds what was read against what is printed, character by character: each ends in a field of its item, in furniture, or in an issue that prints it, and no field has a
/// character that its item does not print. Punctuation and spaces are left out, since marks of clauses and cells are made of them.
/// </summary>
/// <remarks>Nothing here is shared with the reader: characters are counted, not understood.</remarks>
internal sealed class Accounting
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>Words of a cell that say what stands in it, and are part of no field.</summary>
    private static readonly string[] Unserved = ["承接部门", "承接方式", "工作方式", "不再开展此项工作", "不再开展该项工作", "不再开展本项工作", "不再开展工作"];

    private readonly Dictionary<int, List<LayoutLine>> linesOf = [];
    private readonly List<ItemIssue> found = [];
    private readonly CharacterTally rest = new();
    private int inFields;
    private int inFurniture;
    private int inIssues;

    private Accounting()
    {
    }

    /// <summary>Accounts for a document; what is left over is told of in <see cref="SourceFindings.Issues"/>.</summary>
    /// <param name="layout">The document as its format laid it out.</param>
    /// <param name="items">Its items as they were read, before corrections.</param>
    /// <param name="findings">What is no item's.</param>
    internal static DocumentParts Of(Layout layout, IReadOnlyList<ListItem> items, SourceFindings findings)
    {
        var accounting = new Accounting();
        accounting.Attribute(layout, items, findings);
        foreach (var same in items.GroupBy(item => item.Line))
        {
            accounting.Account([.. same], accounting.linesOf.GetValueOrDefault(same.Key) ?? []);
        }

        foreach (var line in accounting.linesOf.GetValueOrDefault(0) ?? [])
        {
            accounting.TellLeftOver(line.Line, line.Text);
        }

        foreach (var issue in accounting.found)
        {
            findings.Add(issue);
        }

        return new DocumentParts(items.Count, accounting.inFields, findings.Furniture, accounting.inFurniture, accounting.inIssues);
    }

    // The lines of an item go from its own to the next item's, but for furniture and what an issue of the document prints. What stands before the first item is 0's.
    private void Attribute(Layout layout, IReadOnlyList<ListItem> items, SourceFindings findings)
    {
        var starts = items.Select(item => item.Line).ToHashSet();
        var told = findings.Issues.ToLookup(issue => issue.Line, issue => issue.Printed);
        var start = 0;
        foreach (var line in layout.Lines)
        {
            var count = CharacterTally.Count(line.Text);
            if (findings.IsFurniture(line.Line))
            {
                inFurniture += count;
            }
            else if (told.Contains(line.Line) && IsWithin(line.Text, string.Concat(told[line.Line])))
            {
                inIssues += count;
            }
            else if (count > 0)
            {
                start = starts.Contains(line.Line) ? line.Line : start;
                if (!linesOf.TryGetValue(start, out var lines))
                {
                    linesOf.Add(start, lines = []);
                }

                lines.Add(line);
            }
        }
    }

    private void Account(IReadOnlyList<ListItem> items, List<LayoutLine> lines)
    {
        rest.Clear();
        lines.ForEach(line => rest.Add(line.Text));
        var all = rest.Total;
        foreach (var item in items)
        {
            foreach (var (field, text) in Fields(item))
            {
                if (!rest.Take(text))
                {
                    TellNotPrinted(item, field, text);
                }
            }

            // A merged cell of a row above may hold these two.
            rest.Take(item.DepartmentsPrinted);
            rest.Take(item.Category);
        }

        foreach (var number in items.SelectMany(item => item.Superior.Concat(item.Township).Select(clause => clause.Number).OfType<int>().Prepend(item.Number)))
        {
            TakeNumber(number);
        }

        foreach (var word in Unserved.Concat(items.SelectMany(item => AroundNumber(lines, item.Number))))
        {
            rest.TakeWhole(word);
        }

        inFields += all - rest.Total;
        var left = rest.Total;
        foreach (var issue in items.SelectMany(item => item.Issues))
        {
            rest.Take(issue.Printed);
        }

        inIssues += left - rest.Total;
        if (rest.Total > 0)
        {
            var of = lines.Where(line => rest.HasAny(line.Text)).ToList();
            TellLeftOver(of[0].Line, string.Concat(of.Select(line => line.Text)));
        }
    }

    // 01, 1.0, 第1项.
    private static IEnumerable<string> AroundNumber(List<LayoutLine> lines, int number)
    {
        var text = lines.Count > 0 ? lines[0].Text : "";
        return text.StartsWith($"0{number}", StringComparison.Ordinal) || text.StartsWith($"{number}.0", StringComparison.Ordinal) ? ["0"]
            : text.StartsWith($"第{number}", StringComparison.Ordinal) ? ["第", .. "项条号".Select(c => c.ToString())]
            : [];
    }

    // A number may be printed in any way: 12, 12.0, １２, 十二, ⑫.
    private void TakeNumber(int number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        _ = rest.TakeWhole(digits)
            || rest.TakeWhole(string.Concat(digits.Select(digit => (char)(digit - '0' + '０'))))
            || (number is > 0 and <= 20 && rest.TakeWhole(((char)('①' + number - 1)).ToString()))
            || (number is > 0 and < 100 && rest.TakeWhole(Chinese(number)));
    }

    private static string Chinese(int number) =>
        (number / 10) switch { 0 => "", 1 => "十", var tens => $"{Digits[tens]}十" } + (number % 10 == 0 ? "" : Digits[number % 10].ToString());

    private static bool IsWithin(string text, string printed)
    {
        var tally = new CharacterTally();
        tally.Add(printed);
        return tally.Take(text);
    }

    private static IEnumerable<(string Field, string Text)> Fields(ListItem item) =>
    [
        (ItemFields.Name, item.Name),
        (ItemFields.Superior, string.Concat(item.Superior.Select(clause => clause.Text))),
        (ItemFields.Township, string.Concat(item.Township.Select(clause => clause.Text))),
        (ItemFields.Method, item.Method ?? ""),
    ];

    private void TellNotPrinted(ListItem item, string field, string text) => found.Add(new ItemIssue(
        IssueSeverity.Damaged, "TEXT_NOT_PRINTED", $"{NodeId.Name(item.List)} {item.Number} 读出的文字中有原文此处没有的。The reading has characters that the document does not print there.",
        field, item.Line, text));

    private void TellLeftOver(int line, string text) => found.Add(new ItemIssue(
        IssueSeverity.Damaged, "TEXT_LEFT_OVER", $"原文有文字未归入任何字段，也不是已知的版面文字，在此行或其后：「{text}」。"
        + "Text of the document, on this line or below it, is in no field and is no known furniture.", "document", line, text));
}

/// <summary>What became of every part of a document. Characters are counted without punctuation and spaces.</summary>
/// <param name="Items">How many items there are.</param>
/// <param name="InFields">Characters that are in fields of items.</param>
/// <param name="Furniture">Lines that are furniture, by kind.</param>
/// <param name="InFurniture">Their characters.</param>
/// <param name="InIssues">Characters in no field, each printed by an issue.</param>
public sealed record DocumentParts(int Items, int InFields, IReadOnlyDictionary<FurnitureKind, int> Furniture, int InFurniture, int InIssues);
