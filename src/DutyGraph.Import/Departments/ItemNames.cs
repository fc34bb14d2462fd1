using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DutyGraph.Import;

/// <summary>Recognizes departments in the clauses of one item: by name, or by the name of their sector if the item's department cell shows which one is
/// meant.</summary>
/// <param name="names">Recognizes the departments of the township's lists.</param>
/// <param name="cell">The known departments of the item's own cell.</param>
public sealed partial class ItemNames(DepartmentNames names, ImmutableArray<DepartmentMention> cell)
{
    private readonly ImmutableHashSet<string> _own = [.. cell.Select(department => department.Name)];

    /// <summary>Recognizes a series of departments that starts at a position.</summary>
    /// <param name="text">A normalized text (<see cref="DepartmentNames.Plain"/>).</param>
    /// <param name="start">Where the first name starts.</param>
    /// <returns>One or more departments; null if none starts there.</returns>
    public DepartmentMentions? ListAt(string text, int start) =>
        names.MatchList(text, start, _own) is { } list ? WithoutPartyGroup(text, list) : SectorsAt(text, start);

    // 政协党组 is the party group of the organ, not the organ itself.
    private static DepartmentMentions? WithoutPartyGroup(string text, DepartmentMentions list) => PartyGroup().Match(text, list.End) switch
    {
        { Success: false } => list,
        _ when list.Departments.Length == 1 => null,
        var group => new DepartmentMentions(list.Departments[..^1], group.Index + group.Length),
    };

    // 县商务工信、公安、住建…等部门 (zhaosu ASSIST 106), 教育部门 (zhaosu ASSIST 128): each word must be a prefix of the name of exactly one department of the cell.
    private DepartmentMentions? SectorsAt(string text, int start)
    {
        foreach (var prefix in names.Jurisdiction.PrefixesAt(text, start).Select(prefix => prefix.Length).Append(0))
        {
            if (Sectors().Match(text, start + prefix) is { Success: true } run)
            {
                var meant = run.Groups["word"].Captures.Select(word => OfSector(word.Value)).ToList();
                if (!meant.Contains(null))
                {
                    return new DepartmentMentions([.. meant.OfType<DepartmentMention>().DistinctBy(department => department.Name)], run.Index + run.Length);
                }
            }
        }

        return null;
    }

    // The name of a sector must not become an alias.
    private DepartmentMention? OfSector(string word) =>
        cell.Where(department => department.Kind is { } kind && kind.Aliases.Prepend(kind.Name).Any(name =>
            name.Length > word.Length && name.StartsWith(word, StringComparison.Ordinal))).Take(2).ToList() is [var only]
            ? only with { Printed = only.Name } : null;

    [GeneratedRegex(@"\G党[组委]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex PartyGroup();

    // A word contains no joiner, so that the split is unambiguous. The number of words is limited; no cell has more departments.
    [GeneratedRegex(
        @"\G(?<word>[\w-[和及]]{2,8}?)([、和及](?<word>[\w-[和及]]{2,8}?)){0,30}(等([其有相][^，。；、]{0,24}?)?)?部门",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: -1)]
    private static partial Regex Sectors();
}
