using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <content>Pages of duties.</content>
public sealed partial class Neo4jGraph
{
    /// <inheritdoc/>
    public async ValueTask<Page<Duty>> DutiesAsync(DutyFilter filter, DutyOrder order, PageRequest page, CancellationToken cancellation)
    {
        var scope = new DutyScope(filter);
        return (await PagesAsync(scope, [scope.Parent], order, page, withOwners: false, cancellation).ConfigureAwait(false))[0];
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Page<Duty>>> DutiesOfAsync(
        DutyOwner owner, IReadOnlyList<string> ids, DutyFilter filter, DutyOrder order, PageRequest page, CancellationToken cancellation) =>
        await PagesAsync(new DutyScope(filter), [.. ids.Select(id => DutyParent.Of(owner, id))], order, page, withOwners: false, cancellation)
            .ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<NodeWithDuties>> NodesWithDutiesAsync(
        DutyOwner owner, IReadOnlyList<string> ids, DutyFilter filter, DutyOrder order, PageRequest page, CancellationToken cancellation)
    {
        var scope = new DutyScope(filter);
        DutyParent?[] parents = [.. ids.Select(id => DutyParent.Of(owner, id))];
        // The statement that reads the items of these owners also looks the owners up: one that it does not return does not exist.
        var withOwners = page.WithItems && !scope.IsNone && owner is DutyOwner.Township or DutyOwner.AssistedDepartment or DutyOwner.ReclaimingDepartment;
        var pages = await PagesAsync(scope, parents, order, page, withOwners, cancellation).ConfigureAwait(false);
        await NodesAsync([.. ids.Where((_, place) => !withOwners || parents[place] is null)], cancellation).ConfigureAwait(false);
        return [.. ids.Zip(pages, (id, found) => new NodeWithDuties(_known.GetValueOrDefault(id), found))];
    }

    /// <summary>Returns a page for each parent; an empty page if the parent is null.</summary>
    private async ValueTask<Page<Duty>[]> PagesAsync(
        DutyScope scope, DutyParent?[] parents, DutyOrder order, PageRequest page, bool withOwners, CancellationToken cancellation)
    {
        var slice = new PageSlice(page, cursor => SortKey.Of(order, DutyKey.Decode(order, cursor)));
        DutyParent[] asked = scope.IsNone ? [] : [.. parents.OfType<DutyParent>()];
        var answer = await new DutyPages(cypher, scope, DutyWalk.Of(order), withOwners).AskAsync(asked, page, slice, cancellation).ConfigureAwait(false);
        Remember(answer.Around);
        if (page.Parts.HasFlag(DutyParts.Topic))
        {
            Remember(Ids(answer.Pages.SelectMany(found => found.Items)), answer.Topics);
        }

        if (page.Parts.HasFlag(DutyParts.All))
        {
            Remember(answer.Pages.SelectMany(found => found.Items));
        }

        var positions = answer.Around.OfType<Category>()
            .DistinctBy(category => category.Id)
            .ToDictionary(category => category.Id, category => category.Position, StringComparer.Ordinal);
        var next = 0;
        return Array.ConvertAll(parents, parent => slice.Of(
            parent is null || scope.IsNone ? FoundPage<Duty>.None : answer.Pages[next++],
            duty => SortKey.Of(order, KeyOf(duty)),
            duty => KeyOf(duty).Encode(order)));

        DutyKey KeyOf(Duty duty) => DutyKey.Of(order, duty, positions.GetValueOrDefault(duty.CategoryId));
    }
}
