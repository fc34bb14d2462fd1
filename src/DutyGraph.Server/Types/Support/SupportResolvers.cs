using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.GraphQL.TypeSystem;
using DutyGraph.Server.Types.Nodes;

namespace DutyGraph.Server.Types.Support;

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

/// <summary>The fields of what townships do for a department or a kind.</summary>
[ObjectType<SupportTotals>]
public static class SupportTotalsResolvers
{
    internal static void Configure(IObjectTypeDescriptor<SupportTotals> type)
    {
        type.Description("What townships do for a department or a kind of department.").BindFieldsExplicitly();
        type.Field(totals => totals.Duties).Description("ASSIST duties that name it.");
        type.Field(totals => totals.Leads).Description("Of those, the ones that name it first.");
        type.Field(totals => totals.Alone).Description("Of those, the ones that name it alone.");
        type.Field(totals => totals.Townships).Description("Townships that assist it.");
        type.Field(totals => totals.Clauses).Description("Township clauses (乡镇配合职责) in those duties.");
        type.Field(totals => totals.Reclaimed).Description("Duties that it took back.");
        type.Field(totals => totals.Share).Description("`duties` over the ASSIST duties in scope.");
    }
}
