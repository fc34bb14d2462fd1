using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.Server.Types.Paging;

namespace DutyGraph.Server.Types.Documents;

/// <summary>Root fields for documents.</summary>
[QueryType]
public static class DocumentQueries
{
    /// <summary>The imported documents (published lists), by township and edition.</summary>
    public static Task<Connection<Document>> GetDocumentsAsync(PageRequest page, IDutyGraph graph, CancellationToken cancellation) =>
        Pages.ConnectAsync(() => graph.DocumentsAsync(page, cancellation));
}
