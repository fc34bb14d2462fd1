using System.Globalization;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>
/// Checks the result against the printed text, character by character. Each printed character must be in a field of its item, in furniture, or in an issue;
/// and no field may have a character that its item does not print. Punctuation and spaces are ignored, since they mark clauses and cells.
/// </summary>
/// <remarks>Independent of the reader: it only counts characters.</remarks>
public sealed class Accounting
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>Labels in cells that are not part of a field.</summary>
    private static readonly string[] Unserved =
    [
        "承接部门", "承接单位", "承接主体", "收回部门", "责任部门", "主管部门", "牵头部门", "承接方式", "工作方式", "履职方式", "办理方式", "承接", "不再开展此项工作", "不再开展该项工作",
        "不再开展本项工作", "不再开展工作", "暂无", "不再承担此项工作", "不再承担该项工作", "不再办理此项工作", "不再开展该事项", "不再承担该事项",
    ];

    private readonly Dictionary<int, List<LayoutLine>> _linesOf = [];
    private readonly List<ItemIssue> _found = [];
    private readonly CharacterTally _rest = new();
    private int _inFields;
    private int _inFurniture;
    private int _inIssues;

    private Accounting()
    {
    }

    /// <summary>Checks a document. Text that is left over is reported in <see cref="SourceFindings.Issues"/>.</summary>
    /// <param name="layout">The layout of the document.</param>
    /// <param name="items">Its items as read, before corrections.</param>
    /// <param name="findings">What does not belong to an item.</param>
    public static DocumentParts Of(Layout layout, IReadOnlyList<ListItem> items, SourceFindings findings)
    {
        var accounting = new Accounting();
        accounting.Attribute(layout, items, findings);
        foreach (var same in items.GroupBy(item => item.Line))
        {
            accounting.Account([.. same], accounting._linesOf.GetValueOrDefault(same.Key) ?? []);
        }

        foreach (var line in accounting._linesOf.GetValueOrDefault(0) ?? [])
        {
            accounting.TellLeftOver(line.Line, line.Text);
        }

        foreach (var issue in accounting._found)
        {
            findings.Add(issue);
        }

        return new DocumentParts(items.Count, accounting._inFields, findings.Furniture, accounting._inFurniture, accounting._inIssues);
    }

    // The lines of an item reach to the next item, without furniture and lines printed in an issue of the document. Lines before the first item have the key
    // 0.
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
                _inFurniture += count;
            }
            else if (told.Contains(line.Line) && IsWithin(line.Text, string.Concat(told[line.Line])))
            {
                _inIssues += count;
            }
            else if (count > 0)
            {
                start = starts.Contains(line.Line) ? line.Line : start;
                if (!_linesOf.TryGetValue(start, out var lines))
                {
                    _linesOf.Add(start, lines = []);
                }

                lines.Add(line);
            }
        }
    }

    private void Account(IReadOnlyList<ListItem> items, List<LayoutLine> lines)
    {
        _rest.Clear();
        lines.ForEach(line => _rest.Add(line.Text));
        var all = _rest.Total;
        foreach (var item in items)
        {
            foreach (var (field, text) in Fields(item))
            {
                if (!_rest.Take(text) && !item.Issues.Any(issue => issue.Code == ItemIssue.MergedCell && issue.Field == field))
                {
                    TellNotPrinted(item, field, text);
                }
            }

            // Departments and category may be in a merged cell of a row above.
            _rest.Take(item.DepartmentsPrinted);
            _rest.Take(item.Category);
        }

        foreach (var number in items.SelectMany(item => item.Superior.Concat(item.Township).Select(clause => clause.Number).OfType<int>().Prepend(item.Number)))
        {
            TakeNumber(number);
        }

        var around = items.SelectMany(item => AroundNumber(lines, item.Number)).Concat(AroundCategories(items, lines));
        foreach (var word in Unserved.Concat(around).Concat(lines.SelectMany(Labels)))
        {
            _rest.TakeWhole(word);
        }

        _inFields += all - _rest.Total;
        var left = _rest.Total;
        foreach (var issue in items.SelectMany(item => item.Issues))
        {
            _rest.Take(issue.Printed);
        }

        _inIssues += left - _rest.Total;
        if (_rest.Total > 0)
        {
            var of = lines.Where(line => _rest.HasAny(line.Text)).ToList();
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

    private static IEnumerable<string> Labels(LayoutLine line) => DepartmentLabels.In(line.Text)
        .Concat(line.Texts.SelectMany(DepartmentLabels.NumbersIn))
        .Concat(line.Text.Where(ClauseReader.Bullets.Contains).Select(c => c.ToString()));

    // （一）党的建设（22项）.
    private static IEnumerable<string> AroundCategories(IReadOnlyList<ListItem> items, List<LayoutLine> lines) =>
        lines.SelectMany(line => line.Texts).Where(text => items.Any(item => text.Contains(item.Category, StringComparison.Ordinal)))
            .SelectMany(CategoryLabel.Around);

    // A number may be printed in any form: 12, 12.0, １２, 十二, ⑫.
    private void TakeNumber(int number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        _ = _rest.TakeWhole(digits)
            || _rest.TakeWhole(string.Concat(digits.Select(digit => (char)(digit - '0' + '０'))))
            || EnclosedNumber.Of(number).Any(enclosed => _rest.TakeWhole(enclosed.ToString()))
            || (number is > 0 and < 100 && _rest.TakeWhole(Chinese(number)));
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

    private void TellNotPrinted(ListItem item, string field, string text) => _found.Add(new ItemIssue(
        IssueSeverity.Damaged,
        "TEXT_NOT_PRINTED",
        $"{NodeId.Name(item.List)} {item.Number} 读出的文字中有原文此处没有的。The reading has characters that the document does not print there.",
        field, item.Line, text));

    private void TellLeftOver(int line, string text) => _found.Add(new ItemIssue(
        IssueSeverity.Damaged, "TEXT_LEFT_OVER", $"原文有文字未归入任何字段，也不是已知的版面文字，在此行或其后：「{text}」。"
        + "Text of the document, on this line or below it, is in no field and is no known furniture.", "document", line, text));
}

/// <summary>How every part of a document was used. Characters are counted without punctuation and spaces.</summary>
/// <param name="Items">The number of items.</param>
/// <param name="InFields">The number of characters in fields of items.</param>
/// <param name="Furniture">The number of furniture lines of each kind.</param>
/// <param name="InFurniture">The number of characters in furniture.</param>
/// <param name="InIssues">The number of characters that are in no field but in an issue.</param>
public sealed record DocumentParts(int Items, int InFields, IReadOnlyDictionary<FurnitureKind, int> Furniture, int InFurniture, int InIssues);
