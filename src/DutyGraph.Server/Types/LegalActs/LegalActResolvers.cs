using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.GraphQL.TypeSystem;
using DutyGraph.Server.Types.Duties;
using DutyGraph.Server.Types.Paging;

namespace DutyGraph.Server.Types.LegalActs;

/// <summary>The fields of a legal act.</summary>
[ObjectType<LegalAct>]
public static class LegalActResolvers
{
    internal static void Configure(IObjectTypeDescriptor<LegalAct> type)
    {
        type.Description("A law, regulation, rule or standard that a list names.").BindFieldsExplicitly();
        type.Field(act => act.Id).ID().Description("`act:` and the title: act:中华人民共和国公路法.");
        type.Field(act => act.Title).Description("Without 《》.");
        type.Field(act => act.Kind);
    }

    /// <summary>The items that name this act.</summary>
    /// <inheritdoc cref="DutiesOfLoader.ConnectAsync" path="/param"/>
    public static Task<Connection<Duty>> GetCitedByAsync(
        [Parent] LegalAct act, DutyFilterInput? filter, DutyOrder? orderBy, PageRequest page, DutiesOfLoader duties, CancellationToken cancellation) =>
        duties.ConnectAsync(DutyOwner.LegalAct, act.Id, filter, orderBy, page, cancellation);
}
