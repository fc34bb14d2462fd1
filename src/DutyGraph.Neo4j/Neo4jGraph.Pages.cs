using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <content>Pages of nodes other than duties.</content>
public sealed partial class Neo4jGraph
{
    private static readonly CypherStatement TownshipsAlong = CypherFiles.Get("read/pages/townships-along");
    private static readonly CypherStatement TownshipsAmong = CypherFiles.Get("read/pages/townships-among");
    private static readonly CypherStatement DepartmentsAlong = CypherFiles.Get("read/pages/departments-along");
    private static readonly CypherStatement DepartmentsAmong = CypherFiles.Get("read/pages/departments-among");
    private static readonly CypherStatement KindsAlong = CypherFiles.Get("read/pages/kinds-along");
    private static readonly CypherStatement ActsAlong = CypherFiles.Get("read/pages/acts-along");
    private static readonly CypherStatement DocumentsAlong = CypherFiles.Get("read/pages/documents-along");

    /// <inheritdoc/>
    public ValueTask<Page<Township>> TownshipsAsync(TownshipFilter filter, PageRequest page, CancellationToken cancellation)
    {
        var text = TextCondition.Of(filter.NameContains);
        return PageAsync(NodeOrders.Townships, TownshipsAlong, TownshipsAmong, filter.Divisions, [], page, [("text", text)], cancellation);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Page<Township>>> TownshipsOfAsync(IReadOnlyList<string> divisionIds, PageRequest page, CancellationToken cancellation) =>
        PagesOfAsync(NodeOrders.Townships, TownshipsAmong, NodeId.DivisionPrefix, divisionIds, page, [("text", null)], cancellation);

    /// <inheritdoc/>
    public ValueTask<Page<Department>> DepartmentsAsync(DepartmentFilter filter, PageRequest page, CancellationToken cancellation)
    {
        var text = TextCondition.Of(filter.NameContains);
        var phrases = filter.Divisions is null && filter.Kinds is null && text is not null ? FullText.Containing(text) : [];
        return filter.Kinds is { IsEmpty: true }
            ? ValueTask.FromResult(NodeOrders.Departments.None(page))
            : PageAsync(
                NodeOrders.Departments, DepartmentsAlong, DepartmentsAmong, filter.Divisions ?? filter.Kinds, phrases, page,
                [("text", text), ("kinds", filter.Kinds?.ToArray()), ("below", true)], cancellation);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Page<Department>>> DepartmentsOfAsync(
        DepartmentOwner owner, IReadOnlyList<string> ids, PageRequest page, CancellationToken cancellation)
    {
        var prefix = owner switch
        {
            DepartmentOwner.Division => NodeId.DivisionPrefix,
            DepartmentOwner.Kind => NodeId.DepartmentKindPrefix,
            _ => throw new ArgumentOutOfRangeException(nameof(owner), owner, "Departments are a division's or a kind's."),
        };
        return PagesOfAsync(NodeOrders.Departments, DepartmentsAmong, prefix, ids, page, [("text", null), ("kinds", null), ("below", false)], cancellation);
    }

    /// <inheritdoc/>
    public ValueTask<Page<DepartmentKind>> DepartmentKindsAsync(PageRequest page, CancellationToken cancellation) =>
        PageAsync(NodeOrders.Kinds, KindsAlong, page, [], cancellation);

    /// <inheritdoc/>
    public ValueTask<Page<LegalAct>> LegalActsAsync(LegalActFilter filter, PageRequest page, CancellationToken cancellation)
    {
        var kinds = filter.Kinds?.Select(Constants<LegalActKind>.NameOf).ToArray();
        return PageAsync(NodeOrders.Acts, ActsAlong, page, [("kinds", kinds), ("text", TextCondition.Of(filter.TitleContains))], cancellation);
    }

    /// <inheritdoc/>
    public ValueTask<Page<Document>> DocumentsAsync(PageRequest page, CancellationToken cancellation) =>
        PageAsync(NodeOrders.Documents, DocumentsAlong, page, [], cancellation);

    /// <summary>Returns a page of the nodes of a label, along their order.</summary>
    private async ValueTask<Page<T>> PageAsync<T>(
        NodeOrder<T> order, CypherStatement along, PageRequest page, (string Name, object? Value)[] conditions, CancellationToken cancellation)
        where T : GraphNode =>
        (await AskAsync(order, along, page, conditions, cancellation).ConfigureAwait(false))[0];

    /// <summary>Returns a page of the nodes that pass a filter: from the candidates that a condition leads to, or along the order if there is none.</summary>
    private async ValueTask<Page<T>> PageAsync<T>(
        NodeOrder<T> order, CypherStatement along, CypherStatement among, ImmutableArray<string>? ids, ImmutableArray<string> phrases,
        PageRequest page, (string Name, object? Value)[] conditions, CancellationToken cancellation)
        where T : GraphNode
    {
        if (ids is null && phrases.IsEmpty)
        {
            return await PageAsync(order, along, page, conditions, cancellation).ConfigureAwait(false);
        }

        return ids is { IsEmpty: true }
            ? order.None(page)
            : (await AskAsync(order, among, page, [("parents", new[] { Parent(ids ?? [], phrases) }), .. conditions], cancellation).ConfigureAwait(false))[0];
    }

    /// <summary>Returns a page for each owner; an empty page if the id is not of the owner's label.</summary>
    private async ValueTask<IReadOnlyList<Page<T>>> PagesOfAsync<T>(
        NodeOrder<T> order, CypherStatement among, string prefix, IReadOnlyList<string> ids, PageRequest page,
        (string Name, object? Value)[] conditions, CancellationToken cancellation)
        where T : GraphNode
    {
        var parents = ids.Where(IsOwner).Select(id => Parent([id], [])).ToArray();
        var found = parents.Length == 0
            ? new Queue<Page<T>>()
            : new Queue<Page<T>>(await AskAsync(order, among, page, [("parents", parents), .. conditions], cancellation).ConfigureAwait(false));
        return [.. ids.Select(id => IsOwner(id) ? found.Dequeue() : order.None(page))];

        bool IsOwner(string id) => id.StartsWith(prefix, StringComparison.Ordinal);
    }

    private async ValueTask<Page<T>[]> AskAsync<T>(
        NodeOrder<T> order, CypherStatement statement, PageRequest page, (string Name, object? Value)[] conditions, CancellationToken cancellation)
        where T : GraphNode
    {
        var slice = order.Slice(page);
        var rows = await cypher.ReadAsync(statement, Asking.Of([.. slice.Asked, .. conditions]), cancellation).ConfigureAwait(false);
        var found = rows.As(order.Read);
        Remember(found.SelectMany(each => each.Items));
        return Array.ConvertAll(found, each => order.Page(slice, each));
    }

    private static object? Parent(ImmutableArray<string> ids, ImmutableArray<string> phrases) =>
        Asking.Map(("ids", ids.ToArray()), ("phrases", phrases.ToArray()));
}
