using DutyGraph.Core;
using Spectre.Console;

namespace DutyGraph.Cli;

/// <summary>A ranking as a table.</summary>
internal static class RankTable
{
    /// <summary>A column of numbers: the measure behind it, its title, and what it shows of a row.</summary>
    private sealed record Column(SupportMeasure Measure, string Title, Func<SupportTotals, string> Show);

    private static readonly Column[] Columns =
    [
        new(SupportMeasure.Duties, "配合\nDuties", totals => $"{totals.Duties}"),
        new(SupportMeasure.Duties, "占比\nShare", totals => $"{totals.Share * 100:0.0}%"),
        new(SupportMeasure.Leads, "牵头\nLeads", totals => $"{totals.Leads}"),
        new(SupportMeasure.Alone, "唯一\nAlone", totals => $"{totals.Alone}"),
        new(SupportMeasure.Townships, "乡镇\nTownships", totals => $"{totals.Townships}"),
        new(SupportMeasure.Clauses, "职责\nClauses", totals => $"{totals.Clauses}"),
        new(SupportMeasure.Reclaimed, "收回\nReclaimed", totals => $"{totals.Reclaimed}"),
    ];

    /// <summary>Prints it.</summary>
    public static void Write(RankAnswer answer, IAnsiConsole console)
    {
        var question = answer.Question;
        console.WriteLine(Caption(answer));
        if (answer.Rows.Count == 0)
        {
            console.WriteLine("没有可排名的部门。 No department has any.");
            return;
        }

        // A list that --list leaves out is unknown here, not zero: its columns are left out too.
        var columns = Columns.Where(column => RankQuestion.Contradiction(column.Measure, question.Lists) is null).ToList();
        var table = new Table().Border(new RuleBorder());
        table.AddColumn(new TableColumn("名次\nRank").RightAligned().Padding(0, 0, 0, 0));
        table.AddColumn(new TableColumn(question.Group == SupportGroup.Kind ? "部门类别\nKind" : "部门\nDepartment").Padding(0, 0, 0, 0));
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(new Text(column.Title, Emphasis(column))).RightAligned().NoWrap().Padding(0, 0, 0, 0));
        }

        foreach (var row in answer.Rows)
        {
            table.AddRow(
                [new Text($"{row.Rank}"), new Text(row.Name), .. columns.Select(column => new Text(column.Show(row.Totals), Emphasis(column)))]);
        }

        console.Write(table);
        if (answer.IsCut)
        {
            console.WriteLine($"只列前 {question.First} 行，更多用 --first。 Cut after row {question.First}; --first shows more.");
        }

        Style Emphasis(Column column) => column.Measure == question.By ? new Style(decoration: Decoration.Bold) : Style.Plain;
    }

    private static string Caption(RankAnswer answer)
    {
        var (by, counts) = (answer.Question.By, answer.Scope.Counts);
        return RankQuestion.ListOf(by) == DutyList.Assist
            ? $"部门对乡镇配合的依赖，按 {Constants.Name(by)}：{answer.Scope.Townships} 个乡镇的 {counts.Assist} 条配合履职事项\n"
                + $"Dependence on township support, by {Constants.Name(by)}. Townships: {answer.Scope.Townships}; ASSIST duties: {counts.Assist}"
            : $"部门收回的事项，按 {Constants.Name(by)}：{answer.Scope.Townships} 个乡镇的 {counts.Reclaimed} 条上级部门收回事项\n"
                + $"What departments took back, by {Constants.Name(by)}. Townships: {answer.Scope.Townships}; RECLAIMED duties: {counts.Reclaimed}";
    }
}
