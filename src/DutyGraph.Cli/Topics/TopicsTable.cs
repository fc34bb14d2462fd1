using DutyGraph.Core;
using Spectre.Console;

namespace DutyGraph.Cli;

/// <summary>Prints topics as a table.</summary>
internal static class TopicsTable
{
    private static readonly Style Differing = new(decoration: Decoration.Bold);

    /// <summary>Prints the table.</summary>
    public static void Write(TopicsAnswer answer, Terminal terminal)
    {
        var console = terminal.Answers;
        console.WriteLine(terminal.In(
            $"共同事项 {answer.Total} 个，其中各乡镇清单不同的（≠）{answer.Differing} 个",
            $"Matters of several townships: {answer.Total}; on different lists in different townships (≠): {answer.Differing}"));
        if (answer.Topics.Count == 0)
        {
            console.WriteLine(terminal.In("没有符合条件的共同事项。", "No matter meets the conditions."));
            return;
        }

        var table = new Table().Border(new RuleBorder());
        table.AddColumn(new TableColumn("").Padding(0, 0, 0, 0));
        foreach (var title in (BilingualText[])[new("乡镇", "Townships"), new("基本", "Basic"), new("配合", "Assist"), new("收回", "Reclaimed")])
        {
            table.AddColumn(new TableColumn(new Text(terminal.In(title))).RightAligned().NoWrap().Padding(0, 0, 0, 0));
        }

        table.AddColumn(new TableColumn(new Text(terminal.In("事项", "Matter"))).Padding(0, 0, 0, 0));
        foreach (var topic in answer.Topics)
        {
            var style = topic.Differing ? Differing : Style.Plain;
            table.AddRow(
                new Text(topic.Differing ? "≠" : "", style),
                new Text($"{topic.Townships}"),
                Count(topic.Counts.Basic),
                Count(topic.Counts.Assist),
                Count(topic.Counts.Reclaimed),
                new Text(topic.Name, style));
        }

        console.Write(table);
        if (answer.Total > answer.Topics.Count)
        {
            console.WriteLine(terminal.In($"只列前 {answer.Topics.Count} 行，更多用 --first。", $"Cut after row {answer.Topics.Count}; --first shows more."));
        }
    }

    private static Text Count(int townships) => new(townships == 0 ? "–" : $"{townships}");
}
