using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.Server.Types.Nodes;

namespace DutyGraph.Server.Types.Documents;

/// <summary>Where an item is printed.</summary>
/// <param name="documentId">Id of the document.</param>
/// <param name="line">Line of the document, from 1.</param>
/// <param name="place">The same place in the document's own terms; null for a text file.</param>
[ObjectType]
public sealed class Source(string documentId, int line, string? place)
{
    /// <summary>Line of the item's first character, from 1.</summary>
    public int Line => line;

    /// <summary>
    /// The same place in the document's own terms: the line of a text, page and row of a PDF, sheet and cell of a workbook, table and row of a Word document or
    /// web page.
    /// </summary>
    public string Place => place ?? OfText(line);

    internal static string OfText(int line) => $"第 {line} 行 line {line}";

    /// <summary>The document that states the item.</summary>
    public ValueTask<Document> GetDocumentAsync(NodeLoader nodes, CancellationToken cancellation) => nodes.GetAsync<Document>(documentId, cancellation);
}
