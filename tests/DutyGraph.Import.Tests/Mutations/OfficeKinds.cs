using System.Globalization;
using System.Text.RegularExpressions;

namespace DutyGraph.Import.Tests.Mutations;

/// <summary>Mutations that offices make by hand: further columns and numbers, labels in cells, tables of counts.</summary>
internal static partial class OfficeKinds
{
    private const string Numerals = "一二三四五六七八九";

    /// <summary>All mutations.</summary>
    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("categories numbered （一）", Form.Table, (sample, _) => Categories(sample, (category, block) => $"（{Numerals[block]}）{category}")),
        new("categories numbered, with a count", Form.Table, (sample, _) =>
            Categories(sample, (category, block) => $"{Numerals[block]}、{category}（共12项）")),
        new("numbers of categories in a column of their own", Form.Table, (sample, _) =>
            Categories(sample, (category, block) => $"{Numerals[block]}\n{category}")
            ?.Titles(titles => [titles[0], titles[1], titles[0], .. titles[2..]])
            .Rows((cells, _) => [.. cells[1].Split('\n') is [var block, var category] ? new[] { block, category } : ["", cells[1]], cells[0], .. cells[2..]])),
        new("numbers of the columns under their titles", Form.Table, (sample, _) => sample.With(sample.Lines.SelectMany(line => Sample.IsTitles(line)
            ? [line, sample.Line(sample.Row(line).Select((_, index) => (index + 1).ToString(CultureInfo.InvariantCulture)))]
            : new[] { line }))),
        new("contents beside the name", Form.Table, (sample, _) => Kinds.Padded(sample)
            .Titles(titles => [.. titles[..3], "事项内容", .. titles[3..]])
            .Rows((cells, _) => [.. cells[..3], "按照上级部署做好相关工作", .. cells[3..]])),
        new("clauses of the partner departments in a column of their own", Form.Table, (sample, _) => Kinds.Padded(sample)
            .Titles(titles => titles.Length < 6 ? titles : [.. titles[..5], "配合部门配合职责", .. titles[5..]])
            .Rows((cells, _) => cells.Length < 6 ? cells : [.. cells[..5], "配合做好相关工作。", .. cells[5..]])),
        new("brackets in column titles", Form.Table, (sample, _) => sample.Titles(titles => titles.Select(title => title.Trim() switch
        {
            "上级部门职责" => "上级部门职责（县级）",
            "对应上级部门" => "对应上级部门（牵头部门列首位）",
            "事项类别" => "事项类别（领域）",
            _ => title,
        }))),
        new("stars at numbers", Form.Table, (sample, _) => sample.Rows((cells, index) => [cells[0] + (index % 2 == 0 ? "*" : ""), .. cells[1..]])),
        new("departments numbered", Form.Table, (sample, _) => Departments(sample, names => names.Select((name, index) => $"{index + 1}.{name}"))),
        new("a bracket that says who leads", Form.Table, (sample, _) => Departments(sample, names => [names[0] + "（牵头）", .. names[1..]])),
        new("brackets before the departments", Form.Table, (sample, _) => Departments(
            sample, names => names.Length == 1 ? ["（牵头）" + names[0]] : ["（牵头）" + names[0], "（配合）" + names[1], .. names[2..]])),
        new("labels 牵头 and 配合", Form.Table, (sample, _) => Departments(
            sample, names => names.Length == 1 ? ["牵头：" + names[0]] : ["牵头：" + names[0], "配合：" + names[1], .. names[2..]])),
        new("department and method with labels", Form.Table, (sample, _) => Handovers(sample, "承接部门：{0}；工作方式：{1}")),
        new("department and method with numbers", Form.Table, (sample, _) => Handovers(sample, "1.承接部门：{0} 2.工作方式：{1}")),
        new("department and method with brackets", Form.Table, (sample, _) => Handovers(sample, "【承接部门】{0} 【工作方式】{1}")),
        new("a table of counts under the lists", Form.Tab, (sample, _) => sample.With(
        [
            .. sample.Lines,
            "序号\t类别\t基本履职事项\t配合履职事项\t上级部门收回事项",
            "1\t党的建设\t3\t2\t1",
            "2\t民生服务\t1\t4\t2",
        ])),
    ];

    private static Sample? Categories(Sample sample, Func<string, int, string> change)
    {
        var (block, before) = (-1, "");
        return sample.List is Lists.Qitai ? null : sample.Rows((cells, _) =>
        {
            block = cells[0] is "1" ? 0 : cells[1] == before ? block : block + 1;
            before = cells[1];
            return [cells[0], change(cells[1].Trim(), Math.Min(block, Numerals.Length - 1)), .. cells[2..]];
        });
    }

    private static Sample? Departments(Sample sample, Func<string[], IEnumerable<string>> change) => sample.List is Lists.Qitai ? null
        : sample.Rows((cells, _) => cells.Length < 6 || cells[3].Contains(' ', StringComparison.Ordinal) || cells[3].Contains('，', StringComparison.Ordinal)
            ? cells : [.. cells[..3], string.Join('、', change(cells[3].Split('、'))), .. cells[4..]]);

    private static Sample Handovers(Sample sample, string form) => sample.Rows(
        (cells, _) => cells.Length == 4 && Handover().Match(cells[3]) is { Success: true } match
        ? [.. cells[..3], string.Format(CultureInfo.InvariantCulture, form, match.Groups["department"].Value, match.Groups["method"].Value)]
        : cells);

    [GeneratedRegex("^(?<department>[^：:，。 ]{4,20})[：:] *(?<method>[^：:]+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Handover();
}
