using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using DutyGraph.Core;

namespace DutyGraph.Server.Exports;

/// <summary>Exports issues, by document and line: <c>/export/quality</c>.</summary>
internal static class QualityExport
{
    private static readonly ImmutableArray<BilingualText> Columns =
    [
        ExportWords.Document, ExportWords.Township, ExportWords.Edition, ExportWords.List, ExportWords.Number, ExportWords.Line, ExportWords.Place,
        new("程度", "Severity"), new("代码", "Code"), new("栏", "Field"),
        new("原文", "As printed"), new("说明", "Meaning"), new("事项标识", "Duty id"),
    ];

    /// <summary>Returns the table for the parameters <c>township</c>, <c>list</c>, <c>severity</c>, <c>code</c>, <c>field</c> and <c>document</c>.</summary>
    /// <remarks>Only editions in force are exported, unless documents are given.</remarks>
    /// <exception cref="ExportAddressException">A parameter is invalid.</exception>
    public static ExportTable Of(IDutyGraph graph, ExportAddress address, CancellationToken cancellation)
    {
        address.Allow("township", "list", "severity", "code", "field", "document");
        var (townships, documents) = (address.Ids("township", NodeId.TownshipPrefix), address.Ids("document", NodeId.DocumentPrefix));
        var (lists, severities, codes) = (address.Constants<DutyList>("list"), address.Constants<IssueSeverity>("severity"), address.Values("code"));
        var fields = address.Values("field");
        var rows = RowsAsync(
            graph,
            document => (townships?.Contains(document.TownshipId) ?? true) && (documents?.Contains(document.Id) ?? document.Current),
            issue => (severities?.Contains(issue.Severity) ?? true) && (codes?.Contains(issue.Code) ?? true) && (fields?.Contains(issue.Field) ?? true)
                && (lists is not { } some || (issue.DutyId is { } duty && some.Contains(NodeId.ReadDuty(duty).List))),
            address.Language,
            cancellation);
        return new ExportTable(new("数据质量", "quality"), Columns, rows);
    }

    private static async IAsyncEnumerable<object?[]> RowsAsync(
        IDutyGraph graph, Func<Document, bool> isOf, Func<DataIssue, bool> isAsked, Language language, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var names = new CellNames(graph);
        await foreach (var page in GraphPages.ChunksAsync(page => graph.DocumentsAsync(page, cancellation)).WithCancellation(cancellation))
        {
            Document[] documents = [.. page.Where(isOf)];
            await names.LearnAsync([.. documents.Select(document => document.TownshipId)], cancellation);
            // A document that was removed meanwhile has no issues to export.
            var issues = await graph.IssuesAsync([.. documents.Select(document => document.Id)], cancellation);
            var asked = documents.Zip(issues).SelectMany(pair => (pair.Second ?? []).Where(isAsked), (pair, issue) => (pair.First, issue));
            foreach (var (document, issue) in asked)
            {
                var place = issue.DutyId is { } duty ? NodeId.ReadDuty(duty) : default((string, string?, DutyList List, int Number)?);
                yield return
                [
                    document.FileName, names.Of(document.TownshipId), ExportWords.EditionOf(document.Edition, language),
                    place is { } of ? ExportWords.Of(of.List, language) : null, place?.Number, issue.Line, issue.Place,
                    ExportWords.Of(issue.Severity, language), issue.Code, issue.Field, issue.Printed, issue.Message, issue.DutyId,
                ];
            }
        }
    }
}
