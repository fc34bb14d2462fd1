using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.GraphQL.TypeSystem;
using DutyGraph.Server.Types.Documents;
using DutyGraph.Server.Types.Nodes;
using DutyGraph.Server.Types.Topics;

namespace DutyGraph.Server.Types.Duties;

/// <summary>The fields of a duty.</summary>
[ObjectType<Duty>]
public static class DutyResolvers
{
    internal static void Configure(IObjectTypeDescriptor<Duty> type)
    {
        type.Description("One numbered item of one list of one township.").BindFieldsExplicitly();
        type.Field(duty => duty.Id).ID().Description("`duty:`, then township, edition (or `undated`), list and number: duty:昌吉市六工镇/2025-01/ASSIST/27.");
        type.Field(duty => duty.List);
        type.Field(duty => duty.Number).Description("序号, as printed.");
        type.Field(duty => duty.Name);
        type.Field(duty => duty.Current).Description("Whether its document is the edition in force.");
        type.Field(duty => duty.Method).Description("工作方式. RECLAIMED only.");
        type.Field(duty => duty.Discontinued).Description("不再开展此项工作: given up by all. RECLAIMED only.");
        type.Field(duty => duty.Forms).Description("Forms, licences and certificates that the item names: titles in 《》 that are no legal acts.");
        type.Field(duty => duty.Issues).Description("What the importer had to infer or could not read.");
    }

    /// <summary>The township of the list.</summary>
    public static ValueTask<Township> GetTownshipAsync([Parent] Duty duty, NodeLoader nodes, CancellationToken cancellation) =>
        nodes.GetAsync<Township>(duty.TownshipId, cancellation);

    /// <summary>事项类别.</summary>
    public static ValueTask<Category> GetCategoryAsync([Parent] Duty duty, NodeLoader nodes, CancellationToken cancellation) =>
        nodes.GetAsync<Category>(duty.CategoryId, cancellation);

    /// <summary>
    /// ASSIST: the departments (对应上级部门) in printed order, the leading one first. RECLAIMED: the receiving department (承接部门). BASIC: none.
    /// </summary>
    public static ValueTask<Department[]> GetDepartmentsAsync([Parent] Duty duty, NodeLoader nodes, CancellationToken cancellation) =>
        nodes.GetAsync<Department>(duty.DepartmentIds, cancellation);

    /// <summary>上级部门职责, a clause each. ASSIST only.</summary>
    public static IEnumerable<DutyResponsibility> GetSuperiorResponsibilities([Parent] Duty duty) => DutyResponsibility.AllOf(duty, Party.Superior);

    /// <summary>乡镇配合职责, a clause each. ASSIST only.</summary>
    public static IEnumerable<DutyResponsibility> GetTownshipResponsibilities([Parent] Duty duty) => DutyResponsibility.AllOf(duty, Party.Township);

    /// <summary>Laws, regulations and standards that the item names.</summary>
    public static ValueTask<LegalAct[]> GetCitesAsync([Parent] Duty duty, NodeLoader nodes, CancellationToken cancellation) =>
        nodes.GetAsync<LegalAct>(duty.ActIds, cancellation);

    /// <summary>The matter that this item shares with items of other townships.</summary>
    public static Task<Topic?> GetTopicAsync([Parent] Duty duty, TopicOfDutyLoader topics, CancellationToken cancellation) =>
        topics.LoadAsync(duty.Id, cancellation);

    /// <summary>Where the item is printed.</summary>
    public static Source GetSource([Parent] Duty duty) => new(duty.DocumentId, duty.Line, duty.Place);
}
