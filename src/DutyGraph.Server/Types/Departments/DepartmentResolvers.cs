using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.GraphQL.TypeSystem;
using DutyGraph.Server.Types.Duties;
using DutyGraph.Server.Types.Nodes;
using DutyGraph.Server.Types.Paging;
using DutyGraph.Server.Types.Support;

namespace DutyGraph.Server.Types.Departments;

/// <summary>The fields of a department.</summary>
[ObjectType<Department>]
public static class DepartmentResolvers
{
    internal static void Configure(IObjectTypeDescriptor<Department> type)
    {
        type.Description("A department or organ of one division: 昌吉市农业农村局, 昭苏县委组织部.").BindFieldsExplicitly();
        type.Field(department => department.Id).ID().Description("`department:` and the name: department:昌吉市农业农村局.");
        type.Field(department => department.Name).Description("The full name, with its division's short name.");
        type.Field(department => department.Aliases).Description("Other names under which the lists print it.");
    }

    /// <summary>The kind of this department; null if it is not known.</summary>
    public static async ValueTask<DepartmentKind?> GetKindAsync([Parent] Department department, NodeLoader nodes, CancellationToken cancellation) =>
        department.KindId is null ? null : await nodes.GetAsync<DepartmentKind>(department.KindId, cancellation);

    /// <summary>The division of this department; null if it is not in the reference tables.</summary>
    public static async ValueTask<Division?> GetDivisionAsync([Parent] Department department, NodeLoader nodes, CancellationToken cancellation) =>
        department.DivisionId is null ? null : await nodes.GetAsync<Division>(department.DivisionId, cancellation);

    /// <summary>ASSIST duties in which townships help this department.</summary>
    /// <inheritdoc cref="DutiesOfLoader.ConnectAsync" path="/param"/>
    public static Task<Connection<Duty>> GetAssistedByAsync(
        [Parent] Department department, DutyFilterInput? filter, DutyOrder? orderBy, PageRequest page, DutiesOfLoader duties, CancellationToken cancellation) =>
        duties.ConnectAsync(DutyOwner.AssistedDepartment, department.Id, filter, orderBy, page, cancellation);

    /// <summary>Duties that this department took back.</summary>
    /// <inheritdoc cref="DutiesOfLoader.ConnectAsync" path="/param"/>
    public static Task<Connection<Duty>> GetReclaimedAsync(
        [Parent] Department department, DutyFilterInput? filter, DutyOrder? orderBy, PageRequest page, DutiesOfLoader duties, CancellationToken cancellation) =>
        duties.ConnectAsync(DutyOwner.ReclaimingDepartment, department.Id, filter, orderBy, page, cancellation);

    /// <summary>What townships do for this department, over all duties.</summary>
    public static Task<SupportTotals> GetSupportAsync([Parent] Department department, SupportLoader support, CancellationToken cancellation) =>
        support.OfAsync(SupportGroup.Department, department.Id, cancellation);
}
