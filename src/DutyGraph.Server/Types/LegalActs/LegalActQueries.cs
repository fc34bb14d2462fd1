using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.Server.Types.Paging;

namespace DutyGraph.Server.Types.LegalActs;

/// <summary>Root fields for legal acts.</summary>
[QueryType]
public static class LegalActQueries
{
    /// <summary>The laws, regulations, rules and standards that the lists name, by title.</summary>
    public static Task<Connection<LegalAct>> GetLegalActsAsync(
        [GraphQLDescription("Only the acts that meet this; null for all.")] LegalActFilterInput? filter,
        PageRequest page, IDutyGraph graph, CancellationToken cancellation) =>
        Pages.ConnectAsync(() => graph.LegalActsAsync(LegalActFilterInput.ToFilter(filter), page, cancellation));
}
