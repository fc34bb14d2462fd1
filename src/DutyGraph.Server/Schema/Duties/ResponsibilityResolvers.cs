using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.GraphQL.TypeSystem;
using DutyGraph.Server.Schema.Nodes;

namespace DutyGraph.Server.Schema.Duties;

/// <summary>The fields of a clause.</summary>
[ObjectType<Responsibility>]
public static class ResponsibilityResolvers
{
    internal static void Configure(IObjectTypeDescriptor<Responsibility> type)
    {
        type.Description("One clause of a duty.").BindFieldsExplicitly();
        type.Field(clause => clause.Number).Description("The printed number; null where the clause has none.");
        type.Field(clause => clause.Text);
    }

    /// <summary>The departments that the clause gives this work to, where it says so.</summary>
    public static Task<Department[]> GetPerformersAsync([Parent] Responsibility clause, NodeLoader nodes, CancellationToken cancellation) =>
        nodes.GetAsync<Department>(clause.PerformerIds, cancellation);

    /// <summary>The departments that the clause tells the township to report to (上报, 报送, 反馈 …).</summary>
    public static Task<Department[]> GetReportsToAsync([Parent] Responsibility clause, NodeLoader nodes, CancellationToken cancellation) =>
        nodes.GetAsync<Department>(clause.ReportsToIds, cancellation);

    /// <summary>Laws, regulations and standards that the clause names.</summary>
    public static Task<LegalAct[]> GetCitesAsync([Parent] Responsibility clause, NodeLoader nodes, CancellationToken cancellation) =>
        nodes.GetAsync<LegalAct>(clause.ActIds, cancellation);
}
