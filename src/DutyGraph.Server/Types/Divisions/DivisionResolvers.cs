using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.GraphQL.TypeSystem;
using DutyGraph.Server.Types.Departments;
using DutyGraph.Server.Types.Nodes;
using DutyGraph.Server.Types.Paging;
using DutyGraph.Server.Types.Townships;

namespace DutyGraph.Server.Types.Divisions;

/// <summary>The fields of a division.</summary>
[ObjectType<Division>]
public static class DivisionResolvers
{
    internal static void Configure(IObjectTypeDescriptor<Division> type)
    {
        type.Description("An administrative division above the township (自治区, 州, 县 or 市), by its GB/T 2260 code.").BindFieldsExplicitly();
        type.Field(division => division.Id).ID().Description("`division:` and the code: division:652301.");
        type.Field(division => division.Code);
        type.Field(division => division.Name);
        type.Field(division => division.ShortName).Description("As the lists shorten it: 昌吉州, 木垒县.");
        type.Field(division => division.Level);
    }

    /// <summary>The division above; null for a region.</summary>
    public static async ValueTask<Division?> GetParentAsync([Parent] Division division, NodeLoader nodes, CancellationToken cancellation) =>
        division.ParentId is null ? null : await nodes.GetAsync<Division>(division.ParentId, cancellation);

    /// <summary>The divisions directly below, by code.</summary>
    public static Task<IReadOnlyList<Division>> GetChildrenAsync([Parent] Division division, DivisionsBelowLoader children, CancellationToken cancellation) =>
        children.LoadRequiredAsync(division.Id, cancellation);

    /// <summary>The townships in this division, at any level below it, by full name.</summary>
    public static Task<Connection<Township>> GetTownshipsAsync(
        [Parent] Division division, PageRequest page, TownshipsOfLoader townships, CancellationToken cancellation) =>
        townships.LoadAsync(page, division.Id, cancellation).ConnectAsync();

    /// <summary>The departments of this division itself, not of divisions below it, by name.</summary>
    public static Task<Connection<Department>> GetDepartmentsAsync(
        [Parent] Division division, PageRequest page, DepartmentsOfLoader departments, CancellationToken cancellation) =>
        departments.LoadAsync(new(DepartmentOwner.Division, page), division.Id, cancellation).ConnectAsync();
}
