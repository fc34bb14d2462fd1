using DutyGraph.Core;
using Spectre.Console;

namespace DutyGraph.Cli;

/// <summary>Prints a ranking as a table.</summary>
internal static class RankTable
{
    /// <summary>A column of numbers: its measure, its title, and its value in a row.</summary>
    private sealed record Column(SupportMeasure Measure, BilingualText Title, Func<RankAnswer.Row, string> Show);

    private static readonly Column Cumulative = new(SupportMeasure.Duties, new("累计", "Cumulative"), row => $"{row.CumulativeShare * 100:0.0}%");

    private static readonly Column[] Columns =
    [
        new(SupportMeasure.Duties, new("配合", "Duties"), row => $"{row.Totals.Duties}"),
        new(SupportMeasure.Duties, new("占比", "Share"), row => $"{row.Totals.Share * 100:0.0}%"),
        Cumulative,
        new(SupportMeasure.Leads, new("牵头", "Leads"), row => $"{row.Totals.Leads}"),
        new(SupportMeasure.Alone, new("唯一", "Alone"), row => $"{row.Totals.Alone}"),
        new(SupportMeasure.Townships, new("乡镇", "Townships"), row => $"{row.Totals.Townships}"),
        new(SupportMeasure.Clauses, new("职责", "Clauses"), row => $"{row.Totals.Clauses}"),
        new(SupportMeasure.Reclaimed, new("收回", "Reclaimed"), row => $"{row.Totals.Reclaimed}"),
    ];

    /// <summary>Prints the table.</summary>
    public static void Write(RankAnswer answer, Terminal terminal)
    {
        var (question, console) = (answer.Question, terminal.Answers);
        console.WriteLine(terminal.In(Caption(answer)));
        if (answer.Rows.Count == 0)
        {
            console.WriteLine(terminal.In("没有可排名的。", "There is nothing to rank."));
            return;
        }

        // Columns of a list that --list excludes are left out: their values are unknown, not zero. The cumulative share has a meaning only if rows are
        // ordered by ASSIST duties.
        var columns = Columns
            .Where(column => RankQuestion.Contradiction(column.Measure, question.Lists) is null)
            .Where(column => column != Cumulative || question.By != SupportMeasure.Reclaimed)
            .ToList();
        var table = new Table().Border(new RuleBorder());
        table.AddColumn(new TableColumn(terminal.In("名次", "Rank")).RightAligned().Padding(0, 0, 0, 0));
        table.AddColumn(new TableColumn(terminal.In(Title(question.Group))).Padding(0, 0, 0, 0));
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(new Text(terminal.In(column.Title), Emphasis(column))).RightAligned().NoWrap().Padding(0, 0, 0, 0));
        }

        foreach (var row in answer.Rows)
        {
            table.AddRow(
                [new Text($"{row.Rank}"), new Text(row.Name), .. columns.Select(column => new Text(column.Show(row), Emphasis(column)))]);
        }

        console.Write(table);
        if (answer.IsCut)
        {
            console.WriteLine(terminal.In($"只列前 {question.First} 行，更多用 --first。", $"Cut after row {question.First}; --first shows more."));
        }

        Style Emphasis(Column column) => column.Measure == question.By ? new Style(decoration: Decoration.Bold) : Style.Plain;
    }

    private static BilingualText Title(SupportGroup group) => group switch
    {
        SupportGroup.Kind => new("部门类别", "Kind"),
        SupportGroup.Division => new("县", "Division"),
        SupportGroup.Category => new("事项类别", "Category"),
        _ => new("部门", "Department"),
    };

    private static BilingualText Caption(RankAnswer answer)
    {
        var (by, scope, counts) = (EnumOptions.Name(answer.Question.By), answer.Scope, answer.Scope.Counts);
        var ofDepartments = answer.Question.Group is SupportGroup.Department or SupportGroup.Kind;
        return RankQuestion.ListOf(answer.Question.By) == DutyList.Assist
            ? new(
                $"{(ofDepartments ? "部门对乡镇配合的依赖" : "乡镇配合的事项")}，按 {by}：{scope.Townships} 个乡镇的 {counts.Assist} 条配合履职事项",
                $"{(ofDepartments ? "Dependence on township support" : "Township support")}, by {by}. "
                + $"Townships: {scope.Townships}; ASSIST duties: {counts.Assist}")
            : new(
                $"{(ofDepartments ? "部门收回的事项" : "上级部门收回的事项")}，按 {by}：{scope.Townships} 个乡镇的 {counts.Reclaimed} 条上级部门收回事项",
                $"{(ofDepartments ? "What departments took back" : "What was taken back")}, by {by}. "
                + $"Townships: {scope.Townships}; RECLAIMED duties: {counts.Reclaimed}");
    }
}
