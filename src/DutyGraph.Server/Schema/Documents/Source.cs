using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.Server.Schema.Nodes;

namespace DutyGraph.Server.Schema.Documents;

/// <summary>Where an item is printed.</summary>
/// <param name="documentId">Id of the document.</param>
/// <param name="line">From 1.</param>
[ObjectType]
public sealed class Source(string documentId, int line)
{
    /// <summary>Line of the item's first character, from 1.</summary>
    public int Line => line;

    /// <summary>The document that states the item.</summary>
    public Task<Document> GetDocumentAsync(NodeLoader nodes, CancellationToken cancellation) => nodes.GetAsync<Document>(documentId, cancellation);
}
