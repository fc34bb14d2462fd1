using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <content>Pages of duties.</content>
public sealed partial class EmbeddedGraph
{
    /// <inheritdoc/>
    public ValueTask<Page<Duty>> DutiesAsync(DutyFilter filter, DutyOrder order, PageRequest page, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return ValueTask.FromResult(_orders[order].Page(_selection.Where(filter), page));
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Page<Duty>>> DutiesOfAsync(
        DutyOwner owner, IReadOnlyList<string> ids, DutyFilter filter, DutyOrder order, PageRequest page, CancellationToken cancellation)
    {
        var selected = _selection.Where(filter);
        return Each(ids, id => PageOf(owner, id, selected, order, page), cancellation);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<NodeWithDuties>> NodesWithDutiesAsync(
        DutyOwner owner, IReadOnlyList<string> ids, DutyFilter filter, DutyOrder order, PageRequest page, CancellationToken cancellation)
    {
        var selected = _selection.Where(filter);
        return Each(ids, id => new NodeWithDuties(_nodes.Find(id), PageOf(owner, id, selected, order, page)), cancellation);
    }

    private Page<Duty> PageOf(DutyOwner owner, string id, ReadOnlyMemory<int> selected, DutyOrder order, PageRequest page) =>
        _orders[order].Page(_selection.Common(DutiesOf(owner, id), selected), page);

    private ReadOnlyMemory<int> DutiesOf(DutyOwner owner, string id) => owner switch
    {
        DutyOwner.Township => _postings.Township.Under(_nodes.Townships.Find(id)),
        DutyOwner.AssistedDepartment => OnList(DutyList.Assist, _postings.Department.Under(_nodes.Departments.Find(id))),
        DutyOwner.ReclaimingDepartment => OnList(DutyList.Reclaimed, _postings.Department.Under(_nodes.Departments.Find(id))),
        DutyOwner.AssistedKind => OnList(DutyList.Assist, _postings.Kind.Under(_nodes.Kinds.Find(id))),
        DutyOwner.Division => _selection.Within(_nodes.Divisions.Find(id)),
        DutyOwner.Category => _postings.Category.Under(_nodes.Categories.Find(id)),
        DutyOwner.LegalAct => _postings.Act.Under(_nodes.Acts.Find(id)),
        DutyOwner.Topic => _postings.Topic.Under(_nodes.Topics.Find(id)),
        _ => throw new ArgumentOutOfRangeException(
            nameof(owner), owner, "Duties are a township's, a department's, a kind's, a division's, a category's, a legal act's or a topic's."),
    };

    private ReadOnlyMemory<int> OnList(DutyList list, ReadOnlyMemory<int> duties) => Ordinals.Intersection([duties, _postings.List[(int)list]]);
}
