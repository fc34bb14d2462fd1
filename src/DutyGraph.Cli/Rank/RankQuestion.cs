using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>What <c>rank</c> is asked.</summary>
/// <param name="By">What is counted.</param>
/// <param name="Group">What is ranked.</param>
/// <param name="Lists">Lists to count on; empty for all.</param>
/// <param name="Townships">Townships, named as <see cref="Named.Find"/> takes them; empty for all.</param>
/// <param name="Categories">Categories, likewise.</param>
/// <param name="First">How many rows at most.</param>
internal sealed record RankQuestion(
    SupportMeasure By, SupportGroup Group, ImmutableArray<DutyList> Lists, ImmutableArray<string> Townships, ImmutableArray<string> Categories, int First)
{
    /// <summary>The list on which a measure counts: townships assist on ASSIST, departments take back on RECLAIMED.</summary>
    public static DutyList ListOf(SupportMeasure by) => by == SupportMeasure.Reclaimed ? DutyList.Reclaimed : DutyList.Assist;

    /// <summary>What is counted where the user does not say: whatever the lists have.</summary>
    public static SupportMeasure MeasureOf(IReadOnlyCollection<DutyList> lists) =>
        lists.Count == 0 || lists.Contains(DutyList.Assist) ? SupportMeasure.Duties : SupportMeasure.Reclaimed;

    /// <summary>Why the measure has nothing to count on these lists; null where it has. A ranking of zeroes would look like an answer.</summary>
    public static string? Contradiction(SupportMeasure by, IReadOnlyCollection<DutyList> lists)
    {
        if (lists.Count == 0 || lists.Contains(ListOf(by)))
        {
            return null;
        }

        var given = string.Join(' ', lists.Select(Constants.Name));
        return lists.All(list => list == DutyList.Basic)
            ? "基本履职事项（BASIC）不涉及任何部门，不能用来排名。 BASIC duties are the township's own and name no department: use --list ASSIST or RECLAIMED."
            : $"{Constants.Name(by)} 只数 {Constants.Name(ListOf(by))} 清单，而 --list 只留 {given}。 "
                + $"{Constants.Name(by)} counts {Constants.Name(ListOf(by))} duties, and --list keeps {given} alone.";
    }

    /// <summary>The duties to count.</summary>
    /// <exception cref="UsageException">The graph has no such township or category.</exception>
    public async Task<DutyFilter> FilterAsync(IDutyGraph graph, CancellationToken cancellation) => new()
    {
        Lists = Lists.IsEmpty ? null : Lists,
        Townships = Townships.IsEmpty ? null : await KnownNames.TownshipsAsync(graph, Townships, cancellation),
        Categories = Categories.IsEmpty ? null : await KnownNames.CategoriesAsync(graph, Categories, cancellation),
    };
}
