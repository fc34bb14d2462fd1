using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using DutyGraph.Core;

namespace DutyGraph.Import.Tests.Mutations;

/// <summary>The text form of a published list.</summary>
[Flags]
internal enum Form
{
    /// <summary>Cells separated by tabs.</summary>
    Tab = 1,

    /// <summary>Markdown tables.</summary>
    Markdown = 2,

    /// <summary>Wrapped lines without columns.</summary>
    Wrapped = 4,

    /// <summary>Either kind of table.</summary>
    Table = Tab | Markdown,

    /// <summary>Any form.</summary>
    Any = Table | Wrapped,
}

/// <summary>A sample of a published list: its first lines, and some items of each list, renumbered from 1.</summary>
/// <param name="List">The list from which it was cut.</param>
/// <param name="Form">The text form.</param>
/// <param name="Lines">The lines of the sample.</param>
internal sealed partial record Sample(string List, Form Form, IReadOnlyList<string> Lines)
{
    private const int MostItems = 6;

    private static readonly ConcurrentDictionary<string, string[]> Files = new();

    /// <summary>The text, with a line break after each line.</summary>
    public string Text => string.Concat(Lines.Select(line => line + "\n"));

    /// <summary>Returns the same sample with other lines.</summary>
    public Sample With(IEnumerable<string> lines) => this with { Lines = [.. lines] };

    /// <summary>Whether a line is the row of an item.</summary>
    public bool IsItem(string line) => Form is Form.Markdown
        ? line.StartsWith('|') && Row(line) is [var md, ..] && IsNumber(md)
        : Form is Form.Tab && line.Contains('\t') && IsNumber(Row(line)[0]);

    /// <summary>Whether a line is a row of column titles.</summary>
    public static bool IsTitles(string line) => Spaces.Remove(line.Replace('|', ' ')).StartsWith("序号", StringComparison.Ordinal);

    /// <summary>Returns the cells of a row.</summary>
    public string[] Row(string line) => Form is Form.Markdown ? [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())] : line.Split('\t');

    /// <summary>Returns a row with these cells.</summary>
    public string Line(IEnumerable<string> cells) => Form is Form.Markdown ? $"| {string.Join(" | ", cells)} |" : string.Join('\t', cells);

    /// <summary>Changes the rows of items; null removes a row.</summary>
    public Sample Rows(Func<string[], int, string[]?> change)
    {
        var index = 0;
        return With(Lines.SelectMany(line => !IsItem(line) ? [line] : change(Row(line), index++) is { } cells ? new[] { Line(cells) } : []));
    }

    /// <summary>Changes the rows of column titles, and the Markdown separator rows below them.</summary>
    public Sample Titles(Func<string[], IEnumerable<string>> change) =>
        With(Lines.Select((line, index) => IsTitles(line) && Form is not Form.Wrapped ? Line(change(Row(line)))
            : Form is Form.Markdown && index > 0 && IsTitles(Lines[index - 1]) && IsRule().IsMatch(line) ? Line(change(Row(line)).Select(_ => "---")) : line));

    /// <summary>Cuts a sample from a list: a range of items of a table, or the first items of a wrapped text.</summary>
    public static Sample Cut(string list, Random random)
    {
        var lines = Files.GetOrAdd(list, name => File.ReadAllLines(Path.Combine(ImportFolder.Own, "sources", name + ".txt")));
        var form = list switch { Lists.Kaiganqi => Form.Wrapped, Lists.Zhaosu => Form.Markdown, _ => Form.Tab };
        var starts = FactsOf.List(list).Duties.GroupBy(duty => duty.List).ToDictionary(same => same.Key, same => same.Select(duty => duty.Line).ToList());
        var kept = lines[..(starts[DutyList.Basic][0] - 1)].ToList();
        foreach (var (which, at) in starts.OrderBy(pair => pair.Key))
        {
            var count = random.Next(2, MostItems + 1);
            var first = form is Form.Wrapped ? 0 : random.Next(0, at.Count - count);
            if (which != DutyList.Basic)
            {
                kept.AddRange(Head(lines, at[0] - 1));
            }

            // There may be a page break between two items: text between items is kept, text after the last item is not.
            var end = first + count < at.Count ? at[first + count] - 1 : lines.Length;
            var body = lines[(at[first] - 1)..end].ToList();
            while (body.Count > 0
                && (string.IsNullOrWhiteSpace(body[^1])
                    || IsTitles(body[^1].Trim())
                    || IsRule().IsMatch(body[^1])
                    || SectionTitle.Parse(body[^1]) is not null))
            {
                body.RemoveAt(body.Count - 1);
            }

            var sample = new Sample(list, form, body);
            kept.AddRange(form is Form.Wrapped ? body : Renumbered(sample));
            kept.Add("");
        }

        return new Sample(list, form, kept);
    }

    // The section title and the column titles before the first item of a list.
    private static string[] Head(string[] lines, int first)
    {
        var start = first;
        while (start > 0 && SectionTitle.Parse(lines[start]) is null)
        {
            start--;
        }

        return lines[start..first];
    }

    private static IReadOnlyList<string> Renumbered(Sample sample) =>
        sample.Rows((cells, index) => [(index + 1).ToString(CultureInfo.InvariantCulture), .. cells[1..]]).Lines;

    private static bool IsNumber(string cell) => cell.Trim() is { Length: > 0 and < 4 } text && text.All(char.IsAsciiDigit);

    [GeneratedRegex(@"^\|[\s:|-]+\|?$", RegexOptions.None, matchTimeoutMilliseconds: -1)]
    private static partial Regex IsRule();
}
