using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DutyGraph.Import.Tests.Mutations;

/// <summary>The mutations, one per line.</summary>
internal static partial class Kinds
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    private static readonly (string Usual, string[] Others)[] Titles =
    [
        ("序号", ["编号", "序 号"]),
        ("事项类别", ["类别", "事 项 类 别", "事项分类"]),
        ("事项名称", ["职责事项", "履职事项", "事 项 名 称"]),
        ("对应上级部门", ["上级部门", "牵头部门", "主管部门"]),
        ("上级部门职责", ["上级职责", "部门职责", "县级部门职责"]),
        ("承接部门及工作方式", ["承接部门和工作方式", "承接部门及承接方式"]),
    ];

    private static readonly Dictionary<char, char> Radicals = new()
    {
        ['民'] = '⺠', ['生'] = '⽣', ['水'] = '⽔', ['行'] = '⾏', ['文'] = '⽂', ['工'] = '⼯',
        ['人'] = '⼈', ['大'] = '⼤', ['门'] = '⻔', ['户'] = '⼾', ['长'] = '⻓', ['见'] = '⻅',
    };

    /// <summary>All mutations.</summary>
    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("unchanged", Form.Any, (sample, _) => sample),
        new("remarks column, empty", Form.Table, (sample, _) => sample.Titles(titles => titles.Append("备注")).Rows((cells, _) => [.. cells, ""])),
        new("remarks column, empty and its cells left out", Form.Table, (sample, _) => Padded(sample).Titles(titles => titles.Append("备注"))),
        new("remarks column, filled", Form.Table,
            (sample, _) => Padded(sample).Titles(titles => titles.Append("备注")).Rows((cells, index) => [.. cells, $"见附表{index}"])),
        new("grounds before the departments", Form.Table, (sample, _) =>
            Padded(sample).Titles(titles => [.. titles[..3], "设定依据", .. titles[3..]]).Rows((cells, _) => [.. cells[..3], "《中华人民共和国土地管理法》第三条", .. cells[3..]])),
        new("a title that nobody knows", Form.Table,
            (sample, _) => Padded(sample).Titles(titles => titles.Append("区划代码串")).Rows((cells, _) => [.. cells, "六五二三"])),
        new("an empty column in the middle", Form.Table, (sample, _) =>
            Padded(sample).Titles(titles => [.. titles[..2], "", .. titles[2..]]).Rows((cells, _) => [.. cells[..2], "", .. cells[2..]])),
        new("category as heading rows", Form.Table, Headings),
        new("rows one cell short under a merged category", Form.Table, (sample, _) => Short(Padded(sample))),
        new("category printed once over its rows", Form.Table, Merged),
        new("empty lines between rows", Form.Table,
            (sample, random) => sample.With(sample.Lines.SelectMany(line => random.Next(2) == 0 ? [line, ""] : new[] { line }))),
        new("empty rows of cells", Form.Table, (sample, random) => sample.With(sample.Lines.SelectMany(line =>
            sample.IsItem(line) && random.Next(3) == 0 ? [line, sample.Line(sample.Row(line).Select(_ => ""))] : new[] { line }))),
        new("numbers full-width", Form.Table, (sample, _) => sample.Rows((cells, _) => [FullWidth(cells[0]), .. cells[1..]])),
        new("numbers 1.0", Form.Table, (sample, _) => sample.Rows((cells, _) => [cells[0] + ".0", .. cells[1..]])),
        new("numbers （1）", Form.Table, (sample, _) => sample.Rows((cells, _) => [$"（{cells[0]}）", .. cells[1..]])),
        new("numbers 1、", Form.Table, (sample, _) => sample.Rows((cells, _) => [cells[0] + "、", .. cells[1..]])),
        new("numbers 一", Form.Table,
            (sample, _) => sample.Rows((cells, _) => ["零一二三四五六七八九"[int.Parse(cells[0], CultureInfo.InvariantCulture)].ToString(), .. cells[1..]])),
        new("numbers ①", Form.Table,
            (sample, _) => sample.Rows((cells, _) => [((char)('①' + int.Parse(cells[0], CultureInfo.InvariantCulture) - 1)).ToString(), .. cells[1..]])),
        new("one number lost", Form.Table, (sample, random) => OneRow(sample, random, cells => ["", .. cells[1..]])),
        new("numbers full-width, wrapped", Form.Wrapped, (sample, _) => Heads(sample, (number, rest) => FullWidth(number) + rest)),
        new("numbers 1.0, wrapped", Form.Wrapped, (sample, _) => Heads(sample, (number, rest) => number + ".0" + rest)),
        new("titles in other words", Form.Any, (sample, random) => OtherTitles(sample, random)),
        new("titles with spaces inside", Form.Table, (sample, _) => sample.Titles(titles => titles.Select(title => string.Join(' ', title.ToCharArray())))),
        new("titles of the rows left out on later pages", Form.Tab,
            (sample, _) => sample.With(sample.Lines.Where((line, index) => !Sample.IsTitles(line) || index == 0 || !sample.IsItem(sample.Lines[index - 1])))),
        new("office and date at the end", Form.Any, (sample, _) => sample.With([.. sample.Lines, "", Township(sample) + "人民政府", "2025年7月15日印发"])),
        new("a note at the end", Form.Any, (sample, _) => sample.With([.. sample.Lines, "", "注：本清单自印发之日起施行。"])),
        new("（此件公开发布）", Form.Any, (sample, _) => sample.With([.. sample.Lines, "（此件公开发布）"])),
        new("page numbers", Form.Any, (sample, random) => sample.With(sample.Lines.SelectMany(line =>
            sample.IsItem(line) && random.Next(3) == 0 ? [line, $"第 {random.Next(99)} 页"] : new[] { line }))),
        new("a line that nobody knows", Form.Table, (sample, random) => Between(sample, random, "本表由各乡镇自行下载保存")),
        new("counts in titles", Form.Any, (sample, _) => Counted(sample, 0)),
        new("a count in a title that is wrong", Form.Any, (sample, _) => Counted(sample, 1)),
        new("zero-width characters", Form.Any, (sample, random) => Sprinkled(sample, random, '\u200B')),
        new("directional marks", Form.Any, (sample, random) => Sprinkled(sample, random, '\u200E')),
        new("byte order marks inside", Form.Any, (sample, random) => Sprinkled(sample, random, '\uFEFF')),
        new("radicals", Form.Any, (sample, random) => sample.With(sample.Lines.Select(line =>
            string.Concat(line.Select(c => Radicals.TryGetValue(c, out var radical) && random.Next(2) == 0 ? radical : c))))),
        new("no-break spaces", Form.Any, (sample, _) => sample.With(sample.Lines.Select(line => line.Replace(' ', '\u00A0')))),
        new("ideographic spaces around cells", Form.Tab, (sample, _) => sample.Rows((cells, _) => [.. cells.Select(cell => $"\u3000{cell}\u3000")])),
        new("spaces inside categories", Form.Table,
            (sample, _) => sample.Rows((cells, _) => [cells[0], string.Join(' ', cells[1].ToCharArray()), .. cells[2..]])),
        new("spaces inside categories, wrapped", Form.Wrapped, (sample, _) => Heads(sample, (number, rest) =>
            number + rest.Replace("党的建设", "党 的 建 设", StringComparison.Ordinal).Replace("民生服务", "民 生 服 务", StringComparison.Ordinal))),
        new("empty rows over the titles", Form.Markdown, (sample, _) => sample.With(sample.Lines.SelectMany((line, index) =>
            Sample.IsTitles(line) && line.StartsWith('|')
                ? [sample.Line(sample.Row(line).Select(_ => "")), .. index + 1 < sample.Lines.Count ? new[] { sample.Lines[index + 1] } : [], line]
                : index > 0 && Sample.IsTitles(sample.Lines[index - 1]) && sample.Lines[index - 1].StartsWith('|') ? [] : new[] { line }))),
        new("no rules under the titles", Form.Markdown,
            (sample, _) => sample.With(sample.Lines.Where(line => !line.StartsWith("|--", StringComparison.Ordinal)))),
        new("no bars at the ends of rows", Form.Markdown,
            (sample, _) => sample.With(sample.Lines.Select(line => sample.IsItem(line) ? line.Trim().Trim('|').Trim() : line))),
        new("cells over lines, quoted", Form.Tab, (sample, _) => sample.List is Lists.Qitai ? null : Quoted(sample)),
        new("clauses numbered ①", Form.Table, (sample, _) => sample.Rows((cells, _) => [.. cells.Length < 6 ? cells : cells.Select(Circled)])),
        new("a list of another township", Form.Table, (sample, _) => sample.With(sample.Lines.Select(line =>
            SectionTitle.Parse(line) is { List: Core.DutyList.Assist } ? "伊犁州昭苏县喀夏加尔镇配合履职事项清单" : line))) { IsWhole = false },
        new("a name that cannot be read", Form.Tab,
            (sample, random) => OneRow(sample, random, cells => [cells[0], cells[1], cells[2] + "\uFFFD\uE5E5", .. cells[3..]])) { IsWhole = false },
        new("the last item left out of a counted list", Form.Table, (sample, _) => Counted(WithoutLast(sample), 1)) { IsWhole = false },
        new("a row left out in the middle", Form.Table, (sample, random) => OneRow(sample, random, _ => null)) { IsWhole = false },
        new("a stray tab inside a clause", Form.Tab, (sample, random) => OneRow(sample, random, cells =>
            cells.Length < 6 || cells[4].Length < 8 ? cells : [.. cells[..4], cells[4][..4], cells[4][4..], .. cells[5..]])) { IsWhole = false },
        .. MoreKinds.All,
        .. OfficeKinds.All,
        .. ShapeKinds.All,
        new("CRLF", Form.Any, (sample, _) => sample) { Encode = text => Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal)) },
        new("GB18030", Form.Any, (sample, _) => sample) { Encode = Gb18030.GetBytes },
        new("UTF-16", Form.Any, (sample, _) => sample) { Encode = text => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)] },
    ];

    // Makes all rows equally long: the format omits empty cells at the end.
    internal static Sample Padded(Sample sample)
    {
        var count = 0;
        return sample.With(sample.Lines.Select(line =>
        {
            if (Sample.IsTitles(line))
            {
                count = sample.Row(line).Select((title, index) => (title, index)).Last(title => title.title.Trim().Length > 0).index + 1;
                return sample.Line(sample.Row(line)[..count]);
            }

            if (!sample.IsItem(line))
            {
                return line;
            }

            var cells = sample.Row(line);
            return sample.Line(
                cells[..Math.Min(count, cells.Length)]
                    .Concat(Enumerable.Repeat("", Math.Max(0, count - cells.Length)))
                    .Concat(cells.Skip(count).Where(cell => cell.Trim().Length > 0)));
        }));
    }

    // The documents in which every category is printed and known.
    private static bool HasCategories(Sample sample) => sample.List is not Lists.Qitai;

    private static Sample? Headings(Sample sample, Random random)
    {
        if (!HasCategories(sample))
        {
            return null;
        }

        var number = 0;
        string? before = null;
        var lines = new List<string>();
        foreach (var line in Padded(sample).Lines)
        {
            if (Sample.IsTitles(line))
            {
                var titles = sample.Row(line);
                lines.Add(sample.Line([titles[0], .. titles[2..]]));
            }
            else if (sample.IsItem(line))
            {
                var cells = sample.Row(line);
                if (cells[0] is "1" || cells[1] != before)
                {
                    number = cells[0] is "1" ? 1 : number + 1;
                    var heading = $"{"零一二三四五六七八九"[Math.Min(number, 9)]}、{cells[1]}";
                    lines.Add(sample.Form is Form.Markdown ? sample.Line(Enumerable.Repeat("", cells.Length - 2).Prepend(heading)) : heading);
                    before = cells[1];
                }

                lines.Add(sample.Line([cells[0], .. cells[2..]]));
            }
            else
            {
                lines.Add(line);
            }
        }

        _ = random;
        return sample.With(lines);
    }

    private static Sample? Short(Sample sample)
    {
        var before = "";
        return !HasCategories(sample) ? null : sample.Rows((cells, _) =>
        {
            var isSame = cells[1] == before && cells[0] is not "1";
            before = cells[1];
            return isSame ? [cells[0], .. cells[2..]] : cells;
        });
    }

    private static Sample? Merged(Sample sample, Random random)
    {
        _ = random;
        var before = "";
        return !HasCategories(sample) ? null : sample.Rows((cells, _) =>
        {
            var isSame = cells[1] == before && cells[0] is not "1";
            before = cells[1];
            return isSame ? [cells[0], "", .. cells[2..]] : cells;
        });
    }

    private static Sample OtherTitles(Sample sample, Random random)
    {
        var chosen = Titles.ToDictionary(title => title.Usual, title => title.Others[random.Next(title.Others.Length)]);
        return sample.With(sample.Lines.Select(line => !Sample.IsTitles(line) ? line
            : chosen.Aggregate(sample.Form is Form.Wrapped ? line : Inner().Replace(line, ""), (text, title) =>
                Regex.Replace(text, $@"(?<=^|[\s|]){title.Key}(?=$|[\s|])", title.Value, RegexOptions.None, Regex.InfiniteMatchTimeout))));
    }

    private static Sample Heads(Sample sample, Func<string, string, string> change) =>
        sample.With(
            sample.Lines.Select(
                line => Head().Match(line) is { Success: true } match ? change(match.Groups["number"].Value, line[match.Groups["number"].Length..]) : line));

    internal static Sample? OneRow(Sample sample, Random random, Func<string[], string[]?> change)
    {
        var inner = new List<int>();
        var (index, wasItem) = (0, 0);
        foreach (var number in sample.Lines.Where(sample.IsItem).Select(line => sample.Row(line)[0]))
        {
            if (index > 0 && number is not "1" && wasItem > 1)
            {
                inner.Add(index - 1);
            }

            wasItem = number is "1" ? 1 : wasItem + 1;
            index++;
        }

        if (inner.Count == 0)
        {
            return null;
        }

        var chosen = inner[random.Next(inner.Count)];
        return sample.Rows((cells, at) => at == chosen ? change(cells) : cells);
    }

    private static Sample WithoutLast(Sample sample)
    {
        var lines = sample.Lines.ToList();
        lines.RemoveAt(lines.FindLastIndex(sample.IsItem));
        return sample.With(lines);
    }

    private static Sample Between(Sample sample, Random random, string line)
    {
        var rows = Enumerable.Range(0, sample.Lines.Count).Where(index => sample.IsItem(sample.Lines[index])).ToList();
        var lines = sample.Lines.ToList();
        lines.Insert(rows[random.Next(rows.Count)] + 1, line);
        return sample.With(lines);
    }

    private static Sample Counted(Sample sample, int error)
    {
        var facts = FactsOf.Read(sample.Text).Facts;
        return sample.With(sample.Lines.Select(line => SectionTitle.Parse(line) is { } title && facts is not null
            ? $"{line.TrimEnd()}（共{facts.Duties.Count(duty => duty.List == title.List) + error}项）" : line));
    }

    internal static Sample Sprinkled(Sample sample, Random random, char mark) =>
        sample.With(sample.Lines.Select(line => line.Length > 2 && random.Next(3) == 0 ? line.Insert(random.Next(line.Length), mark.ToString()) : line));

    private static Sample Quoted(Sample sample) => sample.Rows((cells, _) => [.. cells.Select(cell => Marks().Count(cell) > 1
        ? $"\"{Marks().Replace(Tags().Replace(cell, ""), "\n${mark}").Trim().Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell)]);

    private static string Circled(string cell) =>
        Marks().Count(cell) is > 1 and < 20 && !cell.Contains('、' + "1", StringComparison.Ordinal) && Chinese().Count(cell) == 0
        ? Marks().Replace(cell, match => ((char)('①' + int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) - 1)).ToString()) : cell;

    private static string FullWidth(string number) => string.Concat(number.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c));

    internal static string Township(Sample sample) => FactsOf.List(sample.List).Township.Name;

    [GeneratedRegex(@"^(?<number>[0-9]{1,3})(?=\s*(党的建设|经济发展|民生服务|平安法治|乡村振兴))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Head();

    [GeneratedRegex(@"(?<=^|[\s>；。])(?<mark>(?<number>1[0-9]|[1-9])[.．]\s*)(?![0-9])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Marks();

    [GeneratedRegex("</?(ol|p)[^>]*>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Tags();

    [GeneratedRegex("[一二三四五]、|[（(][一二三四五][）)]", RegexOptions.None, matchTimeoutMilliseconds: -1)]
    private static partial Regex Chinese();

    // A space inside a table title, left by a line wrap.
    [GeneratedRegex(@"(?<=\p{Lo}) (?=\p{Lo})", RegexOptions.None, matchTimeoutMilliseconds: -1)]
    private static partial Regex Inner();
}
