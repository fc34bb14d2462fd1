using DutyGraph.Core;
using Spectre.Console;

namespace DutyGraph.Cli;

/// <summary>Prints a comparison as a table.</summary>
internal static class ComparisonTable
{
    private static readonly Style Differing = new(decoration: Decoration.Bold);

    /// <summary>Prints the table.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="categories">Names of categories by id.</param>
    /// <param name="console">Receives the output.</param>
    public static void Write(Comparison comparison, IReadOnlyDictionary<string, string> categories, IAnsiConsole console)
    {
        var rows = comparison.Rows;
        var (differ, shared) = (rows.Count(row => row.Differing), rows.Count(row => !row.Differing && row.Cells.Count(cell => cell is not null) > 1));
        console.WriteLine($"{string.Join("、", comparison.Townships.Select(township => township.FullName))}：{rows.Length} 个事项，清单不同（≠）{differ} 个，共有且相同 {shared} 个，只有一地有 {rows.Length - differ - shared} 个");
        console.WriteLine($"Matters: {rows.Length}; on different lists (≠): {differ}; shared and alike: {shared}; of one township alone: {rows.Length - differ - shared}");
        if (rows.IsEmpty)
        {
            console.WriteLine("没有符合条件的事项。 No matter meets the conditions.");
            return;
        }

        var table = new Table().Border(new RuleBorder());
        table.AddColumn(new TableColumn("").Padding(0, 0, 0, 0));
        table.AddColumn(new TableColumn(new Text("类别\nCategory")).Padding(0, 0, 0, 0));
        table.AddColumn(new TableColumn(new Text("事项\nMatter")).Padding(0, 0, 0, 0));
        foreach (var township in comparison.Townships)
        {
            table.AddColumn(new TableColumn(new Text(township.Name)).Padding(0, 0, 0, 0));
        }

        foreach (var row in rows)
        {
            var style = row.Differing ? Differing : Style.Plain;
            var first = row.Cells.OfType<ComparisonCell>().First().Duties[0];
            table.AddRow(
            [
                new Text(row.Differing ? "≠" : "", style), new Text(categories[first.CategoryId]), new Text(row.Name.Length == 0 ? "（无名称）" : row.Name, style),
                .. row.Cells.Select(cell => new Text(Shown(cell), style)),
            ]);
        }

        console.Write(table);
    }

    private static string Shown(ComparisonCell? cell) =>
        cell is null ? "–" : string.Join("、", cell.Duties.Select(duty => $"{Shown(duty.List)} {duty.Number}"));

    private static string Shown(DutyList list) => list switch
    {
        DutyList.Basic => "基本",
        DutyList.Assist => "配合",
        _ => "收回",
    };
}
