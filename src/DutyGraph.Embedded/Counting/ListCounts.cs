using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>The number of duties on each list, for each township, category or document.</summary>
internal sealed class ListCounts
{
    private readonly DutyCounts[] _counts;

    /// <summary>Counts duties.</summary>
    /// <param name="columns">The properties of the duties.</param>
    /// <param name="duties">The ordinals of the duties to count.</param>
    /// <param name="groupOf">The township, category or document of each duty.</param>
    /// <param name="groups">The number of townships, categories or documents.</param>
    public ListCounts(DutyColumns columns, ReadOnlySpan<int> duties, int[] groupOf, int groups)
    {
        _counts = new DutyCounts[groups];
        foreach (var duty in duties)
        {
            ref var counts = ref _counts[groupOf[duty]];
            counts = (DutyList)columns.List[duty] switch
            {
                DutyList.Basic => counts with { Basic = counts.Basic + 1 },
                DutyList.Assist => counts with { Assist = counts.Assist + 1 },
                _ => counts with { Reclaimed = counts.Reclaimed + 1 },
            };
        }
    }

    public DutyCounts this[int group] => _counts[group];

    /// <summary>The counts of all groups together.</summary>
    public DutyCounts Sum() =>
        new(_counts.Sum(counts => counts.Basic), _counts.Sum(counts => counts.Assist), _counts.Sum(counts => counts.Reclaimed));

    /// <summary>The groups with at least one duty, in their order.</summary>
    /// <param name="ids">Returns the id of a group.</param>
    public ImmutableArray<GroupCount> Present(Func<int, string> ids) =>
        [.. _counts.Index().Where(group => group.Item.Total > 0).Select(group => new GroupCount(ids(group.Index), group.Item))];
}
