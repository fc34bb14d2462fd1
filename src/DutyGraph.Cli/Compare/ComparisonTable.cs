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
    /// <param name="terminal">Receives the output.</param>
    public static void Write(Comparison comparison, IReadOnlyDictionary<string, string> categories, Terminal terminal)
    {
        var console = terminal.Answers;
        var rows = comparison.Rows;
        var (differ, shared) = (rows.Count(row => row.Differing), rows.Count(row => !row.Differing && row.Cells.Count(cell => cell is not null) > 1));
        var (townships, alone) = (terminal.Joined(comparison.Townships.Select(township => township.FullName)), rows.Length - differ - shared);
        console.WriteLine(terminal.In(
            $"{townships}：{rows.Length} 个事项，清单不同（≠）{differ} 个，共有且相同 {shared} 个，只有一地有 {alone} 个",
            $"{townships}. Matters: {rows.Length}; on different lists (≠): {differ}; on the same lists: {shared}; of one township only: {alone}"));
        if (rows.IsEmpty)
        {
            console.WriteLine(terminal.In("没有符合条件的事项。", "No matter meets the conditions."));
            return;
        }

        var table = new Table().Border(new RuleBorder());
        table.AddColumn(new TableColumn("").Padding(0, 0, 0, 0));
        table.AddColumn(new TableColumn(new Text(terminal.In("类别", "Category"))).Padding(0, 0, 0, 0));
        table.AddColumn(new TableColumn(new Text(terminal.In("事项", "Matter"))).Padding(0, 0, 0, 0));
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
                new Text(row.Differing ? "≠" : "", style),
                new Text(categories[first.CategoryId]),
                new Text(row.Name.Length == 0 ? terminal.In("（无名称）", "(no name)") : row.Name, style),
                .. row.Cells.Select(cell => new Text(Shown(cell, terminal), style)),
            ]);
        }

        console.Write(table);
    }

    private static string Shown(ComparisonCell? cell, Terminal terminal) =>
        cell is null ? "–" : terminal.Joined(cell.Duties.Select(duty => $"{ListWords.Of(duty.List, terminal)} {duty.Number}"));
}
