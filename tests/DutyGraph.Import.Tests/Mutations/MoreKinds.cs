using System.Globalization;
using System.Text;

namespace DutyGraph.Import.Tests.Mutations;

/// <summary>Mutations that change the order of columns, rows and lists, and the text around them.</summary>
internal static class MoreKinds
{
    /// <summary>All mutations.</summary>
    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("numbers 01", Form.Table, (sample, _) => sample.Rows((cells, _) => ["0" + cells[0], .. cells[1..]])),
        new("numbers 第1项", Form.Table, (sample, _) => sample.Rows((cells, _) => [$"第{cells[0]}项", .. cells[1..]])),
        new("the name before the category", Form.Table, (sample, _) => Reordered(sample, [0, 2, 1, 3, 4, 5])),
        new("the departments last", Form.Table, (sample, _) => Reordered(sample, [0, 1, 2, 4, 5, 3])),
        new("the township's clauses before the superior's", Form.Table, (sample, _) => Reordered(sample, [0, 1, 2, 3, 5, 4])),
        new("an empty column at the front", Form.Tab,
            (sample, _) => Kinds.Padded(sample).Titles(titles => titles.Prepend("")).Rows((cells, _) => ["", .. cells])),
        new("a column of codes at the front", Form.Tab,
            (sample, _) => Kinds.Padded(sample).Titles(titles => titles.Prepend("事项编码")).Rows((cells, index) => [$"65{index:000}", .. cells])),
        new("leading and partner departments in two columns", Form.Tab, (sample, _) => sample.List is Lists.Qitai ? null : Partners(Kinds.Padded(sample))),
        new("empty cells at the ends of rows", Form.Tab,
            (sample, random) => sample.Rows((cells, _) => [.. cells, .. Enumerable.Repeat("", random.Next(1, 4))])),
        new("titles again after every item", Form.Table, Again),
        new("titles in two rows", Form.Tab,
            (sample, _) => sample.With(sample.Lines.SelectMany(line =>
                Sample.IsTitles(line) && sample.Row(line) is { Length: > 5 } titles && titles[5].Trim().Length > 0
                    ? [sample.Line([.. titles[..4], "职责分工", ""]), sample.Line(["", "", "", "", titles[4], titles[5]])]
                    : new[] { line }))),
        new("a subtotal under every item", Form.Table,
            (sample, _) => sample.With(sample.Lines.SelectMany(line => sample.IsItem(line) ? [line, sample.Line(["小计", "", "1项"])] : new[] { line }))),
        new("labels in the cells of departments", Form.Table, (sample, _) => sample.List is Lists.Qitai ? null : sample.Rows((cells, _) =>
            cells.Length < 6 ? cells : [.. cells[..3], Labelled(cells[3]), .. cells[4..]])),
        new("titles twice", Form.Tab, (sample, _) => sample.With(sample.Lines.SelectMany(line => Sample.IsTitles(line) ? [line, line] : new[] { line }))),
        new("spaces at the ends of lines", Form.Any, (sample, random) => sample.With(sample.Lines.Select(line => line + new string(' ', random.Next(3))))),
        new("a source under the lists", Form.Any, (sample, _) => sample.With([.. sample.Lines, "", "来源：县政府办公室"])),
        new("lines of a web page above the title", Form.Table, (sample, _) => sample.With(["首页 > 政务公开 > 履职清单", "发布时间：2025-07-15 10:20", .. sample.Lines])),
        new("a count under the last list", Form.Table, (sample, _) => sample.With([.. sample.Lines, $"共{LastCount(sample)}项"])),
        new("a total in the last row", Form.Tab,
            (sample, _) => sample.With([.. sample.Lines.Reverse().SkipWhile(line => line.Length == 0).Reverse(), $"合计\t\t{LastCount(sample)}项"])),
        new("a running title on every page", Form.Table,
            (sample, _) => sample.With(sample.Lines.SelectMany(line => Sample.IsTitles(line) ? [Kinds.Township(sample) + "履职事项清单", line] : new[] { line }))),
        new("soft hyphens", Form.Any, (sample, random) => Kinds.Sprinkled(sample, random, '\u00AD')),
        new("variation selectors", Form.Any, (sample, random) => Kinds.Sprinkled(sample, random, '\uFE00')),
        new("compatibility ideographs", Form.Any, (sample, _) => sample.With(sample.Lines.Select(line => line.Replace('行', '\uFA08').Replace('都', '\uFA26')))),
        new("numbers that run on through the lists", Form.Table,
            (sample, _) => sample.Rows((cells, index) => [(index + 1).ToString(CultureInfo.InvariantCulture), .. cells[1..]])) { IsWhole = false },
        new("a row printed twice", Form.Table, (sample, random) => Twice(sample, random)) { IsWhole = false },
        new("two numbers changed for each other", Form.Table,
            (sample, random) => Kinds.OneRow(sample, random, cells => ["1", .. cells[1..]])) { IsWhole = false },
        new("a name lost", Form.Table, (sample, random) => Kinds.OneRow(sample, random, cells => [.. cells[..2], "", .. cells[3..]])) { IsWhole = false },
        new("the departments of one item lost", Form.Table,
            (sample, random) => Kinds.OneRow(sample, random, cells => cells.Length < 6 ? cells : [.. cells[..3], "", .. cells[4..]])) { IsWhole = false },
        new("UTF-8 with a mark", Form.Any, (sample, _) => sample) { Encode = text => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)] },
        new("UTF-16, high byte first", Form.Any,
            (sample, _) => sample) { Encode = text => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)] },
        new("lines ended by CR alone", Form.Any, (sample, _) => sample) { Encode = text => Encoding.UTF8.GetBytes(text.Replace('\n', '\r')) },
    ];

    // Indexes of columns that a list does not have are skipped.
    private static Sample Reordered(Sample sample, int[] order)
    {
        IEnumerable<string> Move(string[] cells) =>
            order.Where(index => index < cells.Length).Select(index => cells[index]).Concat(cells[Math.Min(order.Length, cells.Length)..]);
        return Kinds.Padded(sample).Titles(Move).Rows((cells, _) => [.. Move(cells)]);
    }

    private static Sample Partners(Sample sample)
    {
        var isAssist = false;
        return sample.With(sample.Lines.Select(line =>
        {
            if (Sample.IsTitles(line))
            {
                var titles = sample.Row(line);
                isAssist = titles.Length > 5;
                return isAssist ? sample.Line([.. titles[..3], "牵头部门", "配合部门", .. titles[4..]]) : line;
            }

            if (!isAssist || !sample.IsItem(line))
            {
                return line;
            }

            var cells = sample.Row(line);
            var end = cells[3].IndexOf('、', StringComparison.Ordinal);
            return sample.Line([.. cells[..3], end < 0 ? cells[3] : cells[3][..end], end < 0 ? "" : cells[3][(end + 1)..], .. cells[4..]]);
        }));
    }

    private static string Labelled(string departments) => departments.IndexOf('、', StringComparison.Ordinal) is > 0 and var end
        ? $"牵头部门：{departments[..end]}；配合部门：{departments[(end + 1)..]}"
        : $"牵头部门：{departments}";

    private static Sample Again(Sample sample, Random random)
    {
        _ = random;
        var titles = new List<string>();
        return sample.With(sample.Lines.SelectMany((line, index) =>
        {
            if (Sample.IsTitles(line))
            {
                titles = [line];
                if (index + 1 < sample.Lines.Count && sample.Lines[index + 1].StartsWith("|--", StringComparison.Ordinal))
                {
                    titles.Add(sample.Lines[index + 1]);
                }
            }

            return sample.IsItem(line) ? [line, .. titles] : new[] { line };
        }));
    }

    private static Sample Twice(Sample sample, Random random)
    {
        var rows = Enumerable.Range(0, sample.Lines.Count).Where(index => sample.IsItem(sample.Lines[index])).ToList();
        var chosen = rows[random.Next(rows.Count)];
        return sample.With([.. sample.Lines.Take(chosen + 1), sample.Lines[chosen], .. sample.Lines.Skip(chosen + 1)]);
    }

    private static int LastCount(Sample sample) =>
        int.Parse(sample.Row(sample.Lines.Last(sample.IsItem))[0], CultureInfo.InvariantCulture);
}
