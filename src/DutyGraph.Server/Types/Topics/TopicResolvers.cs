using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.GraphQL.TypeSystem;
using DutyGraph.Server.Types.Duties;
using DutyGraph.Server.Types.Nodes;
using DutyGraph.Server.Types.Paging;

namespace DutyGraph.Server.Types.Topics;

/// <summary>The fields of a topic.</summary>
[ObjectType<Topic>]
public static class TopicResolvers
{
    internal static void Configure(IObjectTypeDescriptor<Topic> type)
    {
        type.Description("One matter across townships.").BindFieldsExplicitly();
        type.Field(topic => topic.Id).ID().Description("`topic:` and a slug that stays the same when townships join.");
        type.Field(topic => topic.Name).Description("As most of its duties are called.");
        type.Field(topic => topic.Townships).Description("How many townships have it on a list: two or more.");
        type.Field(topic => topic.Differing).Description("True where one township has it on another list than another township.");
        type.Field(topic => topic.Counts).Description("In how many townships it stands on each list.");
    }

    /// <summary>The duties of this topic.</summary>
    /// <inheritdoc cref="DutiesOfLoader.ConnectAsync" path="/param"/>
    public static Task<Connection<Duty>> GetDutiesAsync(
        [Parent] Topic topic, DutyFilterInput? filter, DutyOrder? orderBy, PageRequest page, DutiesOfLoader duties, CancellationToken cancellation) =>
        duties.ConnectAsync(DutyOwner.Topic, topic.Id, filter, orderBy, page, cancellation);

    /// <summary>Its duties with the grounds for counting each of them to this matter.</summary>
    public static Task<Connection<TopicMember>> GetMembersAsync(
        [Parent] Topic topic, PageRequest page, TopicMembersLoader members, CancellationToken cancellation) =>
        members.LoadAsync(page, topic.Id, cancellation).ConnectAsync();
}

/// <summary>The fields of a member of a topic.</summary>
[ObjectType<TopicMember>]
public static class TopicMemberResolvers
{
    internal static void Configure(IObjectTypeDescriptor<TopicMember> type)
    {
        type.Description("A duty that belongs to a topic, and why.").BindFieldsExplicitly();
        type.Field(member => member.Score).Description("How sure it is, from 0 to 1; 1 where a correction says so.");
        type.Field(member => member.Reasons).Description("Short and readable, in Chinese with English: 名称相同 same name; 乡镇职责逐字相同 same clauses, word for word.");
    }

    /// <summary>The duty.</summary>
    public static ValueTask<Duty> GetDutyAsync([Parent] TopicMember member, NodeLoader nodes, CancellationToken cancellation) =>
        nodes.GetAsync<Duty>(member.DutyId, cancellation);
}
