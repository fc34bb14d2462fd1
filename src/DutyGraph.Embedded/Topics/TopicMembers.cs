using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>The relation between duties and topics.</summary>
internal sealed class TopicMembers
{
    private const int None = -1;

    private readonly GraphNodes _nodes;
    private readonly int[] _topicOf;
    private readonly TopicMember?[] _members;

    /// <summary>Reads the resolved topics.</summary>
    /// <param name="nodes">The nodes, including topics.</param>
    /// <param name="topics">The same topics with their members, in any order.</param>
    public TopicMembers(GraphNodes nodes, IEnumerable<ResolvedTopic> topics)
    {
        _nodes = nodes;
        _topicOf = new int[nodes.Duties.Count];
        _members = new TopicMember?[nodes.Duties.Count];
        Array.Fill(_topicOf, None);
        foreach (var topic in topics)
        {
            var ordinal = nodes.Topics.OrdinalOf(topic.Topic.Id);
            foreach (var member in topic.Members)
            {
                var duty = nodes.Duties.OrdinalOf(member.DutyId);
                _topicOf[duty] = ordinal;
                _members[duty] = member;
            }
        }

        OfDuties = Postings.OfRows(_topicOf.Length, duty => _topicOf[duty] == None ? [] : [_topicOf[duty]]);
        Duties = OfDuties.Inverted(nodes.Topics.Count);
    }

    /// <summary>The topic of each duty; no entry where it has none.</summary>
    public Postings OfDuties { get; }

    /// <summary>The duties of each topic, as printed.</summary>
    public Postings Duties { get; }

    /// <summary>The topic of a duty; null where it has none.</summary>
    public Topic? TopicOf(int duty) => _topicOf[duty] == None ? null : _nodes.Topics[_topicOf[duty]];

    /// <summary>Returns the membership of a duty in its topic.</summary>
    /// <param name="dutyId">Id of a duty that has a topic.</param>
    public TopicMember MemberOf(string dutyId) => _members[_nodes.Duties.OrdinalOf(dutyId)]!;
}
