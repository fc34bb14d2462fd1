using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.Server.Schema.Paging;

namespace DutyGraph.Server.Schema.DepartmentKinds;

/// <summary>Root fields for kinds of department.</summary>
[QueryType]
public static class DepartmentKindQueries
{
    /// <summary>The kinds of the departments that the lists name, by name.</summary>
    /// <inheritdoc cref="Pages.Request" path="/param"/>
    [Paged]
    public static Task<Connection<DepartmentKind>> GetDepartmentKindsAsync(
        int? first, string? after, int? last, string? before,
        ISelection selection, IDutyGraph graph, CancellationToken cancellation) =>
        Pages.ConnectAsync(() => graph.DepartmentKindsAsync(Pages.Request(first, after, last, before, selection), cancellation));
}
