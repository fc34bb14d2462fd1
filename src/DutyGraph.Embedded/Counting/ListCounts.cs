using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>How many duties of each list each township, category or document has.</summary>
internal sealed class ListCounts
{
    private readonly DutyCounts[] _counts;

    /// <summary>Counts duties.</summary>
    /// <param name="columns">The duties' properties.</param>
    /// <param name="duties">The ordinals of those to count.</param>
    /// <param name="groupOf">The township, category or document of each duty.</param>
    /// <param name="groups">How many of them there are.</param>
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

    /// <summary>The counts of a group.</summary>
    public DutyCounts this[int group] => _counts[group];

    /// <summary>The counts of all groups together.</summary>
    public DutyCounts Sum() =>
        new(_counts.Sum(counts => counts.Basic), _counts.Sum(counts => counts.Assist), _counts.Sum(counts => counts.Reclaimed));

    /// <summary>The groups that have any of the duties, in their order.</summary>
    /// <param name="ids">The id of each group.</param>
    public ImmutableArray<GroupCount> Present(Func<int, string> ids) =>
        [.. _counts.Index().Where(group => group.Item.Total > 0).Select(group => new GroupCount(ids(group.Index), group.Item))];
}
