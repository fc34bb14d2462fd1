using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.GraphQL.TypeSystem;
using DutyGraph.Server.Types.Nodes;
using DutyGraph.Server.Types.Statistics;

namespace DutyGraph.Server.Types.Documents;

/// <summary>The fields of a document.</summary>
[ObjectType<Document>]
public static class DocumentResolvers
{
    internal static void Configure(IObjectTypeDescriptor<Document> type)
    {
        type.Description("A published list, as it was imported.").BindFieldsExplicitly();
        type.Field(document => document.Id).ID().Description("`document:` and the first 16 hexadecimal digits of `sha256`.");
        type.Field(document => document.Title);
        type.Field(document => document.Edition).Description("The month printed on it (2025-07); null where it prints none.");
        type.Field(document => document.FileName);
        type.Field(document => document.Sha256);
        type.Field(document => document.Current).Description("Whether it is its township's edition in force.");
    }

    /// <summary>The township of the lists.</summary>
    public static ValueTask<Township> GetTownshipAsync([Parent] Document document, NodeLoader nodes, CancellationToken cancellation) =>
        nodes.GetAsync<Township>(document.TownshipId, cancellation);

    /// <summary>Number of items in this document, by list.</summary>
    public static Task<DutyCounts> GetCountsAsync([Parent] Document document, CountsLoader counts, CancellationToken cancellation) =>
        counts.OfAsync(CountOwner.Document, document.Id, cancellation);

    /// <summary>What the importer had to infer or could not read, by line.</summary>
    public static async Task<IEnumerable<DataIssue>> GetIssuesAsync(
        [Parent] Document document,
        [GraphQLDescription("Only these; all where it is null.")] IssueSeverity? severity,
        [GraphQLDescription("Only those with this code; all where it is null.")] string? code,
        [GraphQLDescription("Only those of this field of an item; all where it is null.")] string? field,
        IssuesLoader issues, CancellationToken cancellation)
    {
        var all = await issues.LoadRequiredAsync(document.Id, cancellation);
        return all.Where(
            issue => (severity is null || issue.Severity == severity) && (code is null || issue.Code == code) && (field is null || issue.Field == field));
    }
}
