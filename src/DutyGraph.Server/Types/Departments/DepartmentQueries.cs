using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.Server.Types.Duties;
using DutyGraph.Server.Types.Paging;

namespace DutyGraph.Server.Types.Departments;

/// <summary>Root fields for departments.</summary>
[QueryType]
public static class DepartmentQueries
{
    /// <summary>
    /// The department with this id or this name (昌吉市农业农村局, or an alias that only one department has). Give either the id or the name. Null if there is none.
    /// </summary>
    public static ValueTask<Department?> GetDepartmentAsync(
        [ID, GraphQLDescription("Its id; null where its name is given.")] string? id,
        [GraphQLDescription("Its name; null where its id is given.")] string? name,
        OwnerFinder owner, DepartmentByNameLoader named, CancellationToken cancellation) =>
        owner.FindAsync(id, name, NodeId.Department, named, cancellation);

    /// <summary>Departments that the lists name, by name.</summary>
    public static Task<Connection<Department>> GetDepartmentsAsync(
        [GraphQLDescription("Only the departments that meet this; null for all.")] DepartmentFilterInput? filter,
        PageRequest page, IDutyGraph graph, CancellationToken cancellation) =>
        Pages.ConnectAsync(() => graph.DepartmentsAsync(DepartmentFilterInput.ToFilter(filter), page, cancellation));
}
