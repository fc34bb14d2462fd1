using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using DutyGraph.Core;

namespace DutyGraph.Server.Exports;

/// <summary>Exports duties as printed, with their sources: <c>/export/duties</c>.</summary>
internal static class DutyExport
{
    private static readonly ImmutableArray<BilingualText> Columns =
    [
        ExportWords.Township, ExportWords.List, ExportWords.Number, ExportWords.Category, ExportWords.Name,
        new("部门", "Departments"), new("上级部门职责", "Superior's clauses"), new("乡镇配合职责", "Township's clauses"), new("工作方式", "Method"), new("不再开展", "Discontinued"),
        new("依据", "Legal acts"), new("表单证照", "Forms"), ExportWords.Topic, ExportWords.Document, ExportWords.Edition, ExportWords.Line, ExportWords.Place,
        new("推定、损坏、缺失", "Inferred, damaged, missing"), ExportWords.Id,
    ];

    /// <summary>Returns the table for the filters of duties and <c>order</c>.</summary>
    /// <exception cref="ExportAddressException">A parameter is invalid.</exception>
    public static async Task<ExportTable> OfAsync(IDutyGraph graph, ExportAddress address, CancellationToken cancellation)
    {
        address.Allow([.. ExportAddress.OfDuties, "order"]);
        var (filter, order) = (await address.DutiesAsync(graph, cancellation), address.Constant("order", DutyOrder.Printed));
        return new ExportTable(new("事项", "duties"), Columns, RowsAsync(graph, filter, order, address.Language, cancellation));
    }

    private static async IAsyncEnumerable<object?[]> RowsAsync(
        IDutyGraph graph, DutyFilter filter, DutyOrder order, Language language, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var names = new CellNames(graph);
        await foreach (var duties in GraphPages.ChunksAsync(page => graph.DutiesAsync(filter, order, page, cancellation)).WithCancellation(cancellation))
        {
            await names.LearnAsync(
                duties.SelectMany(duty => (string[])[duty.TownshipId, duty.CategoryId, duty.DocumentId, .. duty.DepartmentIds, .. duty.ActIds]), cancellation);
            var topics = await graph.TopicsOfAsync([.. duties.Select(duty => duty.Id)], cancellation);
            foreach (var (duty, topic) in duties.Zip(topics))
            {
                yield return
                [
                    names.Of(duty.TownshipId), ExportWords.Of(duty.List, language), duty.Number, names.Of(duty.CategoryId), duty.Name,
                    names.Of(duty.DepartmentIds), Clauses(duty.SuperiorResponsibilities), Clauses(duty.TownshipResponsibilities), duty.Method,
                    ExportWords.Yes(duty.Discontinued, language), names.Of(duty.ActIds), string.Join('\n', duty.Forms), topic?.Name,
                    names.Find<Document>(duty.DocumentId)?.FileName, ExportWords.EditionOf(duty.Edition, language), duty.Line, duty.Place,
                    string.Join('\n', duty.Issues.Select(issue => $"{ExportWords.Of(issue.Severity, language)} {issue.Field}: {issue.Message}")), duty.Id,
                ];
            }
        }
    }

    /// <summary>Returns clauses, one in each line, with the printed number if there is one.</summary>
    private static string Clauses(ImmutableArray<Responsibility> clauses) =>
        string.Join('\n', clauses.Select(clause => clause.Number is { } number ? $"{number}. {clause.Text}" : clause.Text));
}
