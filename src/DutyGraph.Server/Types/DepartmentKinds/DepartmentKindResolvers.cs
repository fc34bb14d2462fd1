using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.GraphQL.TypeSystem;
using DutyGraph.Server.Types.Departments;
using DutyGraph.Server.Types.Paging;
using DutyGraph.Server.Types.Support;

namespace DutyGraph.Server.Types.DepartmentKinds;

/// <summary>The fields of a kind of department.</summary>
[ObjectType<DepartmentKind>]
public static class DepartmentKindResolvers
{
    internal static void Configure(IObjectTypeDescriptor<DepartmentKind> type)
    {
        type.Description("The same department in every county: 农业农村局.").BindFieldsExplicitly();
        type.Field(kind => kind.Id).ID().Description("`kind:` and the name: kind:农业农村局.");
        type.Field(kind => kind.Name);
        type.Field(kind => kind.Aliases);
    }

    /// <summary>The departments of this kind, by name.</summary>
    public static Task<Connection<Department>> GetDepartmentsAsync(
        [Parent] DepartmentKind kind, PageRequest page, DepartmentsOfLoader departments, CancellationToken cancellation) =>
        departments.LoadAsync(new(DepartmentOwner.Kind, page), kind.Id, cancellation).ConnectAsync();

    /// <summary>What townships do for departments of this kind, over all duties; a duty that names two of them counts once.</summary>
    public static Task<SupportTotals> GetSupportAsync([Parent] DepartmentKind kind, SupportLoader support, CancellationToken cancellation) =>
        support.OfAsync(SupportGroup.Kind, kind.Id, cancellation);
}
