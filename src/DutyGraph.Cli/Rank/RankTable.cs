using DutyGraph.Core;
using Spectre.Console;

namespace DutyGraph.Cli;

/// <summary>Prints a ranking as a table.</summary>
internal static class RankTable
{
    /// <summary>A column of numbers: its measure, its title, and its value in a row.</summary>
    private sealed record Column(SupportMeasure Measure, string Title, Func<RankAnswer.Row, string> Show);

    private static readonly Column Cumulative = new(SupportMeasure.Duties, "累计\nCumulative", row => $"{row.CumulativeShare * 100:0.0}%");

    private static readonly Column[] Columns =
    [
        new(SupportMeasure.Duties, "配合\nDuties", row => $"{row.Totals.Duties}"),
        new(SupportMeasure.Duties, "占比\nShare", row => $"{row.Totals.Share * 100:0.0}%"),
        Cumulative,
        new(SupportMeasure.Leads, "牵头\nLeads", row => $"{row.Totals.Leads}"),
        new(SupportMeasure.Alone, "唯一\nAlone", row => $"{row.Totals.Alone}"),
        new(SupportMeasure.Townships, "乡镇\nTownships", row => $"{row.Totals.Townships}"),
        new(SupportMeasure.Clauses, "职责\nClauses", row => $"{row.Totals.Clauses}"),
        new(SupportMeasure.Reclaimed, "收回\nReclaimed", row => $"{row.Totals.Reclaimed}"),
    ];

    /// <summary>Prints the table.</summary>
    public static void Write(RankAnswer answer, IAnsiConsole console)
    {
        var question = answer.Question;
        console.WriteLine(Caption(answer));
        if (answer.Rows.Count == 0)
        {
            console.WriteLine("没有可排名的。 There is nothing to rank.");
            return;
        }

        // Columns of a list that --list excludes are left out: their values are unknown, not zero. The cumulative share has a meaning only if rows are
        // ordered by ASSIST duties.
        var columns = Columns.Where(column => RankQuestion.Contradiction(column.Measure, question.Lists) is null && (column != Cumulative || question.By != SupportMeasure.Reclaimed)).ToList();
        var table = new Table().Border(new RuleBorder());
        table.AddColumn(new TableColumn("名次\nRank").RightAligned().Padding(0, 0, 0, 0));
        table.AddColumn(new TableColumn(Title(question.Group)).Padding(0, 0, 0, 0));
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(new Text(column.Title, Emphasis(column))).RightAligned().NoWrap().Padding(0, 0, 0, 0));
        }

        foreach (var row in answer.Rows)
        {
            table.AddRow(
                [new Text($"{row.Rank}"), new Text(row.Name), .. columns.Select(column => new Text(column.Show(row), Emphasis(column)))]);
        }

        console.Write(table);
        if (answer.IsCut)
        {
            console.WriteLine($"只列前 {question.First} 行，更多用 --first。 Cut after row {question.First}; --first shows more.");
        }

        Style Emphasis(Column column) => column.Measure == question.By ? new Style(decoration: Decoration.Bold) : Style.Plain;
    }

    private static string Title(SupportGroup group) => group switch
    {
        SupportGroup.Kind => "部门类别\nKind",
        SupportGroup.Division => "县\nDivision",
        SupportGroup.Category => "事项类别\nCategory",
        _ => "部门\nDepartment",
    };

    private static string Caption(RankAnswer answer)
    {
        var (by, counts) = (answer.Question.By, answer.Scope.Counts);
        var ofDepartments = answer.Question.Group is SupportGroup.Department or SupportGroup.Kind;
        return RankQuestion.ListOf(by) == DutyList.Assist
            ? $"{(ofDepartments ? "部门对乡镇配合的依赖" : "乡镇配合的事项")}，按 {Constants.Name(by)}：{answer.Scope.Townships} 个乡镇的 {counts.Assist} 条配合履职事项\n"
                + $"{(ofDepartments ? "Dependence on township support" : "Township support")}, by {Constants.Name(by)}. Townships: {answer.Scope.Townships}; ASSIST duties: {counts.Assist}"
            : $"{(ofDepartments ? "部门收回的事项" : "上级部门收回的事项")}，按 {Constants.Name(by)}：{answer.Scope.Townships} 个乡镇的 {counts.Reclaimed} 条上级部门收回事项\n"
                + $"{(ofDepartments ? "What departments took back" : "What was taken back")}, by {Constants.Name(by)}. Townships: {answer.Scope.Townships}; RECLAIMED duties: {counts.Reclaimed}";
    }
}
