using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>The question of the command <c>rank</c>.</summary>
/// <param name="By">The measure.</param>
/// <param name="Group">What to rank.</param>
/// <param name="Lists">The lists to count; empty for all.</param>
/// <param name="Townships">The townships to count, by any name that <see cref="Named.Find"/> accepts; empty for all.</param>
/// <param name="Categories">The categories to count, in the same way.</param>
/// <param name="First">The greatest number of rows.</param>
internal sealed record RankQuestion(
    SupportMeasure By, SupportGroup Group, ImmutableArray<DutyList> Lists, ImmutableArray<string> Townships, ImmutableArray<string> Categories, int First)
{
    /// <summary>The list that a measure counts: support is on ASSIST, duties taken back on RECLAIMED.</summary>
    public static DutyList ListOf(SupportMeasure by) => by == SupportMeasure.Reclaimed ? DutyList.Reclaimed : DutyList.Assist;

    /// <summary>The default measure for these lists.</summary>
    public static SupportMeasure MeasureOf(IReadOnlyCollection<DutyList> lists) =>
        lists.Count == 0 || lists.Contains(DutyList.Assist) ? SupportMeasure.Duties : SupportMeasure.Reclaimed;

    /// <summary>Why the measure cannot be counted on these lists; null if it can. A ranking of zeros would look like a valid answer.</summary>
    public static BilingualText? Contradiction(SupportMeasure by, IReadOnlyCollection<DutyList> lists)
    {
        if (lists.Count == 0 || lists.Contains(ListOf(by)))
        {
            return null;
        }

        var given = string.Join(' ', lists.Select(EnumOptions.Name));
        return lists.All(list => list == DutyList.Basic)
            ? new(
                "基本履职事项（BASIC）不涉及任何部门，不能用来排名：请用 --list ASSIST 或 RECLAIMED。",
                "BASIC duties are the township's own and name no department: use --list ASSIST or RECLAIMED.")
            : new(
                $"{EnumOptions.Name(by)} 只数 {EnumOptions.Name(ListOf(by))} 清单，而 --list 只留 {given}。",
                $"{EnumOptions.Name(by)} counts {EnumOptions.Name(ListOf(by))} duties, but --list allows only {given}.");
    }

    /// <summary>Returns the filter for the duties to count.</summary>
    /// <exception cref="UsageException">The graph has no township or category with a given name.</exception>
    public async Task<DutyFilter> FilterAsync(IDutyGraph graph, CancellationToken cancellation) => new()
    {
        Lists = Lists.IsEmpty ? null : Lists,
        Townships = Townships.IsEmpty ? null : await KnownNames.TownshipsAsync(graph, Townships, cancellation),
        Categories = Categories.IsEmpty ? null : await KnownNames.CategoriesAsync(graph, Categories, cancellation),
    };
}
