using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.Server.Schema.Duties;
using DutyGraph.Server.Schema.Nodes;
using DutyGraph.Server.Schema.Paging;

namespace DutyGraph.Server.Schema.Departments;

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
        ISelection selection, IDutyGraph graph, NodeLoader nodes, DepartmentByNameLoader named, CancellationToken cancellation)
    {
        ExpectedDuties.Tell(graph, selection, "assistedBy", DutyOwner.AssistedDepartment);
        ExpectedDuties.Tell(graph, selection, "reclaimed", DutyOwner.ReclaimingDepartment);
        return IdOrName.FindAsync(id, name, nodes, named, cancellation);
    }

    /// <summary>Departments that the lists name, by name.</summary>
    public static Task<Connection<Department>> GetDepartmentsAsync(
        [GraphQLDescription("Only the departments that meet this; null for all.")] DepartmentFilterInput? filter,
        PageRequest page, IDutyGraph graph, CancellationToken cancellation) =>
        Pages.ConnectAsync(() => graph.DepartmentsAsync(DepartmentFilterInput.ToFilter(filter), page, cancellation));
}
