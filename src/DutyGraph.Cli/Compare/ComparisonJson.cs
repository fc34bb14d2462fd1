using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>Prints a comparison as JSON with the fields of the API's <c>compare</c>.</summary>
internal static class ComparisonJson
{
    /// <summary>Prints townships and rows.</summary>
    public static void Write(Comparison comparison, TextWriter output) => Json.Write(output, new Answer(
        comparison.Townships.Select(township => new TownshipJson(township.Id, township.FullName)),
        comparison.Rows.Select(row => new RowJson(
            row.Topic is { } topic ? new TopicJson(topic.Id, topic.Name) : null,
            row.Name,
            row.Differing,
            row.Cells.Select(Cell)))));

    private static CellJson? Cell(ComparisonCell? cell) =>
        cell is null ? null : new(cell.Lists, cell.Duties.Select(duty => new DutyJson(duty.Id, duty.List, duty.Number, duty.Name)));

    private sealed record Answer(IEnumerable<TownshipJson> Townships, IEnumerable<RowJson> Rows);

    private sealed record TownshipJson(string Id, string FullName);

    private sealed record RowJson(TopicJson? Topic, string Name, bool Differing, IEnumerable<CellJson?> Cells);

    private sealed record TopicJson(string Id, string Name);

    private sealed record CellJson(IEnumerable<DutyList> Lists, IEnumerable<DutyJson> Duties);

    private sealed record DutyJson(string Id, DutyList List, int Number, string Name);
}
