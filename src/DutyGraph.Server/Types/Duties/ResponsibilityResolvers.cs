using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.GraphQL.TypeSystem;
using DutyGraph.Server.Types.Nodes;

namespace DutyGraph.Server.Types.Duties;

/// <summary>The fields of a clause.</summary>
[ObjectType<DutyResponsibility>]
public static class ResponsibilityResolvers
{
    internal static void Configure(IObjectTypeDescriptor<DutyResponsibility> type)
    {
        type.Name("Responsibility").Description("One clause of a duty: what the department or the township has to do.").BindFieldsExplicitly();
        type.Field(clause => clause.Id).ID()
            .Description("`responsibility:`, then the duty's id without its prefix, SUPERIOR or TOWNSHIP, and the position from 1.");
        type.Field(clause => clause.Party).Description("Whose clause it is.");
    }

    /// <summary>The duty that contains the clause.</summary>
    public static ValueTask<Duty> GetDutyAsync([Parent] DutyResponsibility responsibility, NodeLoader nodes, CancellationToken cancellation) =>
        nodes.GetAsync<Duty>(responsibility.DutyId, cancellation);

    /// <summary>The printed number; null where the clause has none.</summary>
    public static int? GetNumber([Parent] DutyResponsibility responsibility) => responsibility.Clause.Number;

    /// <summary>The text as printed, with line wraps joined and without the number.</summary>
    public static string GetText([Parent] DutyResponsibility responsibility) => responsibility.Clause.Text;

    /// <summary>The departments that the clause gives this work to, where it says so.</summary>
    public static ValueTask<Department[]> GetPerformersAsync([Parent] DutyResponsibility responsibility, NodeLoader nodes, CancellationToken cancellation) =>
        nodes.GetAsync<Department>(responsibility.Clause.PerformerIds, cancellation);

    /// <summary>The departments that the clause tells the township to report to (上报, 报送, 反馈 …).</summary>
    public static ValueTask<Department[]> GetReportsToAsync([Parent] DutyResponsibility responsibility, NodeLoader nodes, CancellationToken cancellation) =>
        nodes.GetAsync<Department>(responsibility.Clause.ReportsToIds, cancellation);

    /// <summary>Laws, regulations and standards that the clause names.</summary>
    public static ValueTask<LegalAct[]> GetCitesAsync([Parent] DutyResponsibility responsibility, NodeLoader nodes, CancellationToken cancellation) =>
        nodes.GetAsync<LegalAct>(responsibility.Clause.ActIds, cancellation);
}
