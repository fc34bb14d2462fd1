using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <content>Search.</content>
public sealed partial class Neo4jGraph
{
    /// <inheritdoc/>
    public ValueTask<SearchAnswer> SearchAsync(SearchRequest request, CancellationToken cancellation) =>
        throw new NotSupportedException("Neo4j 中的图暂不支持检索。 The graph in Neo4j cannot be searched yet.");
}
