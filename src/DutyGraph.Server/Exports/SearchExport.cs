using System.Collections.Immutable;
using System.Net;
using System.Runtime.CompilerServices;
using DutyGraph.Core;

namespace DutyGraph.Server.Exports;

/// <summary>Exports all hits of a search, best first: <c>/export/search</c>.</summary>
internal static class SearchExport
{
    private static readonly ImmutableArray<BilingualText> Columns =
    [
        new("种类", "Kind"), new("名称", "Name"), ExportWords.Township, ExportWords.List, ExportWords.Number, ExportWords.Category,
        new("匹配栏", "Field"), new("匹配文字", "Match"), ExportWords.Id,
    ];

    /// <summary>Returns the table for the parameters <c>q</c>, <c>type</c> (kinds of nodes) and the filters of duties.</summary>
    /// <exception cref="ExportAddressException">A parameter is invalid.</exception>
    /// <exception cref="InvalidSearchTextException">The text is empty or too long.</exception>
    public static async Task<ExportTable> OfAsync(IDutyGraph graph, ExportAddress address, CancellationToken cancellation)
    {
        address.Allow([.. ExportAddress.OfDuties, "q", "type"]);
        var text = SearchText.Of(address.Value("q") ?? "");
        var (kinds, filter) = (address.Constants<SearchKind>("type"), await address.DutiesAsync(graph, cancellation));
        return new ExportTable(
            new("检索", "search"), Columns, RowsAsync(graph, new SearchRequest(text, kinds, filter, new PageRequest(0)), address.Language, cancellation));
    }

    private static async IAsyncEnumerable<object?[]> RowsAsync(
        IDutyGraph graph, SearchRequest request, Language language, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var names = new CellNames(graph);
        var pages = GraphPages.ChunksAsync(async page => (await graph.SearchAsync(request with { Page = page }, cancellation)).Hits);
        await foreach (var hits in pages.WithCancellation(cancellation))
        {
            await names.LearnAsync(hits.Select(hit => hit.Node).OfType<Duty>().SelectMany(duty => (string[])[duty.TownshipId, duty.CategoryId]), cancellation);
            foreach (var hit in hits)
            {
                var duty = hit.Node as Duty;
                yield return
                [
                    KindOf(hit.Node).In(language), NodeNames.NameOf(hit.Node),
                    duty is null ? null : names.Of(duty.TownshipId), duty is null ? null : ExportWords.Of(duty.List, language), duty?.Number,
                    duty is null ? null : names.Of(duty.CategoryId), hit.Field, Plain(hit.Snippet), hit.Node.Id,
                ];
            }
        }
    }

    /// <summary>Converts an HTML snippet to the text of a cell.</summary>
    private static string Plain(string snippet) =>
        WebUtility.HtmlDecode(snippet.Replace("<mark>", "", StringComparison.Ordinal).Replace("</mark>", "", StringComparison.Ordinal));

    private static BilingualText KindOf(GraphNode node) => node switch
    {
        Township => new("乡镇", "Township"),
        Duty => new("事项", "Duty"),
        Department => new("部门", "Department"),
        LegalAct => new("法规", "Legal act"),
        _ => new("共同事项", "Matter"),
    };
}
