using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.GraphQL.TypeSystem;
using DutyGraph.Server.Schema.Nodes;

namespace DutyGraph.Server.Schema.Support;

/// <summary>The fields of what one township does for one department.</summary>
[ObjectType<Core.Support>]
public static class SupportResolvers
{
    internal static void Configure(IObjectTypeDescriptor<Core.Support> type)
    {
        type.Description("What one township does for one department.").BindFieldsExplicitly();
        type.Field(support => support.Duties).Description("ASSIST duties of the township that name it.");
        type.Field(support => support.Clauses).Description("Township clauses (乡镇配合职责) in those duties.");
    }

    /// <summary>The department that is assisted.</summary>
    public static ValueTask<Department> GetDepartmentAsync([Parent] Core.Support support, NodeLoader nodes, CancellationToken cancellation) =>
        nodes.GetAsync<Department>(support.DepartmentId, cancellation);
}
