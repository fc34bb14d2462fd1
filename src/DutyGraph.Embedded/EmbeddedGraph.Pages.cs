using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <content>Pages and lists of nodes other than duties.</content>
public sealed partial class EmbeddedGraph
{
    private readonly NodePages _pages;
    private readonly Postings _documentsOfTownship;
    private readonly Postings _actsOfKind;
    private readonly FoldedTexts _townshipTexts;
    private readonly FoldedTexts _departmentTexts;
    private readonly FoldedTexts _actTexts;

    /// <inheritdoc/>
    public ValueTask<Page<Township>> TownshipsAsync(TownshipFilter filter, PageRequest page, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var townships = new OrdinalFilter(_pages.Townships.All)
            .Any(filter.Divisions, id => _territory.TownshipsWithin.Under(_nodes.Divisions.Find(id)))
            .Containing(filter.NameContains, _townshipTexts.Containing);
        return ValueTask.FromResult(_pages.Townships.Page(townships.Matches, page));
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Page<Township>>> TownshipsOfAsync(
        IReadOnlyList<string> divisionIds, PageRequest page, CancellationToken cancellation) =>
        Each(divisionIds, id => _pages.Townships.Page(_territory.TownshipsWithin.Under(_nodes.Divisions.Find(id)), page), cancellation);

    /// <inheritdoc/>
    public ValueTask<Page<Department>> DepartmentsAsync(DepartmentFilter filter, PageRequest page, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var departments = new OrdinalFilter(_pages.Departments.All)
            .Any(filter.Divisions, id => _territory.DepartmentsWithin.Under(_nodes.Divisions.Find(id)))
            .Any(filter.Kinds, id => _kinds.Departments.Under(_nodes.Kinds.Find(id)))
            .Containing(filter.NameContains, _departmentTexts.Containing);
        return ValueTask.FromResult(_pages.Departments.Page(departments.Matches, page));
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Page<Department>>> DepartmentsOfAsync(
        DepartmentOwner owner, IReadOnlyList<string> ids, PageRequest page, CancellationToken cancellation) =>
        Each(ids, id => _pages.Departments.Page(DepartmentsOf(owner, id), page), cancellation);

    /// <inheritdoc/>
    public ValueTask<Page<DepartmentKind>> DepartmentKindsAsync(PageRequest page, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return ValueTask.FromResult(_pages.Kinds.Page(_pages.Kinds.All, page));
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Category>> CategoriesAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return ValueTask.FromResult<IReadOnlyList<Category>>(Pick(_nodes.Categories, Enumerable.Range(0, _nodes.Categories.Count).ToArray()));
    }

    /// <inheritdoc/>
    public ValueTask<Page<LegalAct>> LegalActsAsync(LegalActFilter filter, PageRequest page, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var acts = new OrdinalFilter(_pages.Acts.All)
            .Any(filter.Kinds, kind => _actsOfKind[(int)kind])
            .Containing(filter.TitleContains, _actTexts.Containing);
        return ValueTask.FromResult(_pages.Acts.Page(acts.Matches, page));
    }

    /// <inheritdoc/>
    public ValueTask<Page<Document>> DocumentsAsync(PageRequest page, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return ValueTask.FromResult(_pages.Documents.Page(_pages.Documents.All, page));
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ImmutableArray<Document>>> DocumentsOfAsync(IReadOnlyList<string> townshipIds, CancellationToken cancellation) =>
        Each(townshipIds, id => Pick(_nodes.Documents, _documentsOfTownship.Under(_nodes.Townships.Find(id))).Reverse().ToImmutableArray(), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ImmutableArray<DataIssue>?>> IssuesAsync(IReadOnlyList<string> documentIds, CancellationToken cancellation) =>
        Each(documentIds, id => _nodes.Documents.Find(id) is { } document ? IssuesOf(document) : (ImmutableArray<DataIssue>?)null, cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ImmutableArray<Division>>> DivisionsBelowAsync(IReadOnlyList<string> divisionIds, CancellationToken cancellation) =>
        Each(divisionIds, id => Pick(_nodes.Divisions, _territory.Children.Under(_nodes.Divisions.Find(id))), cancellation);

    private ReadOnlyMemory<int> DepartmentsOf(DepartmentOwner owner, string id) => owner switch
    {
        DepartmentOwner.Division => _territory.Departments.Under(_nodes.Divisions.Find(id)),
        DepartmentOwner.Kind => _kinds.Departments.Under(_nodes.Kinds.Find(id)),
        _ => throw new ArgumentOutOfRangeException(nameof(owner), owner, "Departments are a division's or a kind's."),
    };

    private ImmutableArray<DataIssue> IssuesOf(int document) => DataIssue.ByLine(
        _nodes.Documents[document].Issues,
        Pick(_nodes.Duties, Ordinals.Intersection([_postings.Document[document], _postings.Issues[1]])).SelectMany(duty => duty.Issues));

    private static ImmutableArray<T> Pick<T>(NodeSet<T> nodes, ReadOnlyMemory<int> ordinals)
        where T : GraphNode =>
        [.. ordinals.ToArray().Select(ordinal => nodes[ordinal])];
}
