using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.Server.Types.Paging;

namespace DutyGraph.Server.Types.DepartmentKinds;

/// <summary>Root fields for kinds of department.</summary>
[QueryType]
public static class DepartmentKindQueries
{
    /// <summary>The kinds of the departments that the lists name, by name.</summary>
    public static Task<Connection<DepartmentKind>> GetDepartmentKindsAsync(PageRequest page, IDutyGraph graph, CancellationToken cancellation) =>
        Pages.ConnectAsync(() => graph.DepartmentKindsAsync(page, cancellation));
}
