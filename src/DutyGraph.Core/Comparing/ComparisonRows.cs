using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>Builds the rows of a <see cref="Comparison"/> from the duties of its townships. All stores use it.</summary>
/// <param name="townshipIds">The townships, in the order of the cells.</param>
/// <param name="categoryOf">Returns the category of an id.</param>
public sealed class ComparisonRows(IReadOnlyList<string> townshipIds, Func<string, Category> categoryOf)
{
    private static readonly Comparer<Draft> ByFirstDuty = Comparer<Draft>.Create((x, y) => x.Township != y.Township
        ? x.Township.CompareTo(y.Township)
        : DutyKey.Compare(DutyKey.Of(DutyOrder.Printed, x.First, 0), DutyKey.Of(DutyOrder.Printed, y.First, 0)));

    /// <summary>Returns the rows that match the filter, in order.</summary>
    /// <param name="duties">All duties of the townships, in any order, each with its topic or null.</param>
    /// <param name="filter">Selects rows.</param>
    public ImmutableArray<ComparisonRow> Of(IEnumerable<(Duty Duty, Topic? Topic)> duties, TopicFilter filter) =>
    [
        .. duties.GroupBy(item => item.Topic?.Id ?? item.Duty.Id, StringComparer.Ordinal)
            .Select(matter => DraftOf([.. matter]))
            .Where(draft => Meets(draft, filter))
            .OrderByDescending(draft => draft.Row.Differing)
            .ThenBy(draft => draft.Category.Position).ThenBy(draft => draft.Category.Name, CodePointComparer.Instance)
            .ThenByDescending(draft => draft.Townships)
            .ThenBy(draft => draft, ByFirstDuty)
            .Select(draft => draft.Row),
    ];

    private Draft DraftOf((Duty Duty, Topic? Topic)[] matter)
    {
        var byTownship = matter.Select(item => item.Duty).ToLookup(duty => duty.TownshipId, StringComparer.Ordinal);
        ImmutableArray<ComparisonCell?> cells = [.. townshipIds.Select(id => byTownship.Contains(id) ? CellOf(byTownship[id]) : null)];
        var present = cells.OfType<ComparisonCell>().ToArray();
        var first = present[0].Duties[0];
        var topic = matter[0].Topic;
        var differing = present.Any(cell => !cell.Lists.SequenceEqual(present[0].Lists));
        var row = new ComparisonRow(topic, topic is null || present.Length == 1 ? first.Name : topic.Name, cells, differing);
        return new Draft(
            row, first, townshipIds.Index().First(township => township.Item == first.TownshipId).Index, present.Length, categoryOf(first.CategoryId));
    }

    private static ComparisonCell CellOf(IEnumerable<Duty> duties)
    {
        var printed = duties.OrderBy(duty => DutyKey.Of(DutyOrder.Printed, duty, 0), Comparer<DutyKey>.Create(DutyKey.Compare)).ToImmutableArray();
        return new ComparisonCell([.. printed.Select(duty => duty.List).Distinct().Order()], printed);
    }

    private static bool Meets(Draft draft, TopicFilter filter) =>
        (filter.Categories is not { } categories
            || draft.Row.Cells.OfType<ComparisonCell>().Any(cell => cell.Duties.Any(duty => categories.Contains(duty.CategoryId, StringComparer.Ordinal))))
        && (filter.MinTownships is not { } fewest || draft.Townships >= fewest)
        && (filter.Differing is not { } differing || draft.Row.Differing == differing)
        && (filter.NameContains is not { } text || Folding.Fold(draft.Row.Name).Contains(Folding.Fold(text), StringComparison.Ordinal));

    /// <summary>A row with its sort keys.</summary>
    /// <param name="Row">The row.</param>
    /// <param name="First">Its first duty.</param>
    /// <param name="Township">The index of that duty's township among the cells.</param>
    /// <param name="Townships">How many of the townships have it.</param>
    /// <param name="Category">The category of the first duty.</param>
    private sealed record Draft(ComparisonRow Row, Duty First, int Township, int Townships, Category Category);
}
