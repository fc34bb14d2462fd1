using System.Collections.Immutable;
using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.GraphQL.TypeSystem;
using DutyGraph.Server.Types.Documents;
using DutyGraph.Server.Types.Duties;
using DutyGraph.Server.Types.Errors;
using DutyGraph.Server.Types.Nodes;
using DutyGraph.Server.Types.Paging;
using DutyGraph.Server.Types.Statistics;
using DutyGraph.Server.Types.Support;

namespace DutyGraph.Server.Types.Townships;

/// <summary>The fields of a township.</summary>
[ObjectType<Township>]
public static class TownshipResolvers
{
    internal static void Configure(IObjectTypeDescriptor<Township> type)
    {
        type.Description("A township that has published its lists.").BindFieldsExplicitly();
        type.Field(township => township.Id).ID().Description("`township:` and the full name: township:昌吉市六工镇.");
        type.Field(township => township.Name).Description("六工镇");
        type.Field(township => township.FullName).Description("昌吉市六工镇");
        type.Field(township => township.Code).Description("GB/T 10114; null where the reference table does not have the township.");
        type.Field(township => township.Kind);
    }

    /// <summary>The county of this township.</summary>
    public static ValueTask<Division> GetDivisionAsync([Parent] Township township, NodeLoader nodes, CancellationToken cancellation) =>
        nodes.GetAsync<Division>(township.DivisionId, cancellation);

    /// <summary>The items of its lists.</summary>
    /// <inheritdoc cref="DutiesOfLoader.ConnectAsync" path="/param"/>
    public static Task<Connection<Duty>> GetDutiesAsync(
        [Parent] Township township, DutyFilterInput? filter, DutyOrder? orderBy, PageRequest page, DutiesOfLoader duties, CancellationToken cancellation) =>
        duties.ConnectAsync(DutyOwner.Township, township.Id, filter, orderBy, page, cancellation);

    /// <summary>The departments that this township assists, most duties first.</summary>
    [ListSize(AssumedSize = 50, SlicingArguments = ["first"])]
    public static Task<ImmutableArray<Core.Support>> GetAssistsAsync(
        [Parent] Township township, [GraphQLDescription("How many, 0 to 500; all where it is null.")] int? first,
        SupportOfTownshipLoader support, CancellationToken cancellation) =>
        support.OfAsync(InvalidArgument.Bounded(nameof(first), first) ?? int.MaxValue, township.Id, cancellation);

    /// <summary>Number of items on its lists.</summary>
    public static Task<DutyCounts> GetCountsAsync([Parent] Township township, CountsLoader counts, CancellationToken cancellation) =>
        counts.OfAsync(CountOwner.Township, township.Id, cancellation);

    /// <summary>Every edition of its lists that was imported, newest first.</summary>
    public static Task<IReadOnlyList<Document>> GetDocumentsAsync([Parent] Township township, DocumentsOfLoader documents, CancellationToken cancellation) =>
        documents.LoadRequiredAsync(township.Id, cancellation);

    /// <summary>The edition in force: the newest. `duties`, `assists` and `counts` are of this edition unless a filter asks for others.</summary>
    public static async Task<Document?> GetCurrentAsync([Parent] Township township, DocumentsOfLoader documents, CancellationToken cancellation) =>
        (await documents.LoadRequiredAsync(township.Id, cancellation)).FirstOrDefault(document => document.Current);
}
