using System.Collections.Frozen;
using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <content>Counts and rankings.</content>
public sealed partial class EmbeddedGraph
{
    private readonly ListCounts _countsOfTownships;
    private readonly ListCounts _countsOfCategories;
    private readonly ListCounts _countsOfDocuments;
    private readonly FrozenDictionary<SupportGroup, ISupportGroups> _support;

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<DutyCounts?>> CountsAsync(CountOwner owner, IReadOnlyList<string> ids, CancellationToken cancellation) =>
        Each(ids, id => owner switch
        {
            CountOwner.Township => Counts(_countsOfTownships, _nodes.Townships.Find(id)),
            CountOwner.Category => Counts(_countsOfCategories, _nodes.Categories.Find(id)),
            CountOwner.Document => Counts(_countsOfDocuments, _nodes.Documents.Find(id)),
            _ => throw new ArgumentOutOfRangeException(nameof(owner), owner, "Duties are counted of townships, categories or documents."),
        }, cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ImmutableArray<Support>?>> SupportOfTownshipsAsync(
        IReadOnlyList<string> townshipIds, int first, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        return Each(
            townshipIds,
            id => _nodes.Townships.Find(id) is { } township
                ? SupportOf(_selection.InForce(_postings.Township.Under(township)), first)
                : (ImmutableArray<Support>?)null,
            cancellation);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<SupportTotals?>> SupportAsync(SupportGroup group, IReadOnlyList<string> ids, CancellationToken cancellation) =>
        group is SupportGroup.Department or SupportGroup.Kind
            ? Each(ids, _support[group].Of, cancellation)
            : throw new ArgumentOutOfRangeException(nameof(group), group, "Totals are those of departments or kinds.");

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<SupportRank>> RankAsync(
        SupportMeasure by, SupportGroup group, DutyFilter filter, int first, SupportParts parts, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        cancellation.ThrowIfCancellationRequested();
        return ValueTask.FromResult(_support[group].Rank(by, _selection.Where(filter), first, parts.HasFlag(SupportParts.CumulativeShare)));
    }

    /// <inheritdoc/>
    public ValueTask<Statistics> StatisticsAsync(DutyFilter filter, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return ValueTask.FromResult(Statistics(_selection.Where(filter).Span));
    }

    private FrozenDictionary<SupportGroup, ISupportGroups> RankedGroups()
    {
        int[] itself = [.. Enumerable.Range(0, Math.Max(_nodes.Departments.Count, _nodes.Categories.Count))];
        int[] countyOf = [.. Enumerable.Range(0, _nodes.Townships.Count).Select(township => _nodes.Divisions.OrdinalOf(_nodes.Townships[township].DivisionId))];
        return new Dictionary<SupportGroup, ISupportGroups>
        {
            [SupportGroup.Department] = new SupportGroups<Department>(
                _nodes.Departments,
                _columns,
                _selection.Current,
                () => new NamedTally(_columns, itself, _nodes.Departments.Count),
                department => _postings.Department[department],
                department => department.Name),
            [SupportGroup.Kind] = new SupportGroups<DepartmentKind>(
                _nodes.Kinds,
                _columns,
                _selection.Current,
                () => new NamedTally(_columns, _kinds.KindOf, _nodes.Kinds.Count),
                kind => _postings.Kind[kind],
                kind => kind.Name),
            [SupportGroup.Division] = new SupportGroups<Division>(
                _nodes.Divisions,
                _columns,
                _selection.Current,
                () => new ColumnTally(_columns, _columns.Township, countyOf, _nodes.Divisions.Count),
                division => _selection.Within(division),
                division => division.Name),
            [SupportGroup.Category] = new SupportGroups<Category>(
                _nodes.Categories,
                _columns,
                _selection.Current,
                () => new ColumnTally(_columns, _columns.Category, itself, _nodes.Categories.Count),
                category => _postings.Category[category],
                category => category.Name),
        }.ToFrozenDictionary();
    }

    private Statistics Statistics(ReadOnlySpan<int> duties)
    {
        var ofCategories = new ListCounts(_columns, duties, _columns.Category, _nodes.Categories.Count);
        var ofTownships = new ListCounts(_columns, duties, _columns.Township, _nodes.Townships.Count);
        var byCategory = ofCategories.Present(category => _nodes.Categories[category].Id);
        var byTownship = ofTownships.Present(township => _nodes.Townships[township].Id);
        return new Statistics(
            Townships: byTownship.Length,
            Departments: Distinct(_columns.Departments, duties, _nodes.Departments.Count),
            Categories: byCategory.Length,
            LegalActs: Distinct(_columns.Acts, duties, _nodes.Acts.Count),
            Topics: Distinct(_topics.OfDuties, duties, _nodes.Topics.Count),
            Documents: new ListCounts(_columns, duties, _columns.Document, _nodes.Documents.Count).Present(document => _nodes.Documents[document].Id).Length,
            ofTownships.Sum(),
            byCategory,
            byTownship);
    }

    private ImmutableArray<Support> SupportOf(ReadOnlyMemory<int> duties, int first)
    {
        var supports = new Dictionary<int, Support>();
        foreach (var duty in OnList(DutyList.Assist, duties).Span)
        {
            foreach (var department in _columns.Departments[duty].Span)
            {
                var known = supports.GetValueOrDefault(department) ?? new Support(_nodes.Departments[department].Id, 0, 0);
                supports[department] = known with { Duties = known.Duties + 1, Clauses = known.Clauses + _columns.Clauses[duty] };
            }
        }

        // Ordinals of departments are in the order of their names.
        return [.. supports.OrderByDescending(support => support.Value.Duties).ThenBy(support => support.Key).Take(first).Select(support => support.Value)];
    }

    private static int Distinct(Postings rows, ReadOnlySpan<int> duties, int values)
    {
        var present = new bool[values];
        foreach (var duty in duties)
        {
            foreach (var value in rows[duty].Span)
            {
                present[value] = true;
            }
        }

        return present.Count(isPresent => isPresent);
    }

    private static DutyCounts? Counts(ListCounts counts, int? group) => group is { } known ? counts[known] : null;
}
