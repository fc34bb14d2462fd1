using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.GraphQL.TypeSystem;
using DutyGraph.Server.Types.Nodes;

namespace DutyGraph.Server.Types.Documents;

/// <summary>The fields of an issue.</summary>
[ObjectType<DataIssue>]
public static class DataIssueResolvers
{
    internal static void Configure(IObjectTypeDescriptor<DataIssue> type)
    {
        type.Description("What the importer had to infer or could not read.").BindFieldsExplicitly();
        type.Field(issue => issue.Severity);
        type.Field(issue => issue.Code).Description("What happened, in capitals: CATEGORY_FROM_NEIGHBOURS.");
        type.Field(issue => issue.Message).Description("For people: Chinese, then English.");
        type.Field(issue => issue.Field).Description("The field of the item, as this API names it.");
        type.Field(issue => issue.Line).Description("Line of the document, from 1.");
        type.Field(issue => issue.Printed).Description("What the document prints there; empty where it prints nothing.");
    }

    /// <summary>The same line in the document's own terms, as in `Source`.</summary>
    public static string GetPlace([Parent] DataIssue issue) => issue.Place ?? Source.OfText(issue.Line);

    /// <summary>The duty that has the issue; null if the issue concerns the document as a whole.</summary>
    public static async ValueTask<Duty?> GetDutyAsync([Parent] DataIssue issue, NodeLoader nodes, CancellationToken cancellation) =>
        issue.DutyId is null ? null : await nodes.GetAsync<Duty>(issue.DutyId, cancellation);
}
