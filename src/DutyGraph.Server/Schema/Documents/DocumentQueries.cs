using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.Server.Schema.Paging;

namespace DutyGraph.Server.Schema.Documents;

/// <summary>Root fields for documents.</summary>
[QueryType]
public static class DocumentQueries
{
    /// <summary>The imported documents (published lists), by township and edition.</summary>
    /// <inheritdoc cref="Pages.Request" path="/param"/>
    [Paged]
    public static Task<Connection<Document>> GetDocumentsAsync(
        int? first, string? after, int? last, string? before,
        ISelection selection, IDutyGraph graph, CancellationToken cancellation) =>
        Pages.ConnectAsync(() => graph.DocumentsAsync(Pages.Request(first, after, last, before, selection), cancellation));
}
