using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DutyGraph.Import;

/// <summary>How the clauses of one item name departments: by name, or by the words for their sectors where the item's own cell says which are meant.</summary>
/// <param name="names">How departments are named on the list.</param>
/// <param name="cell">The departments of the item's own cell, as far as they are known.</param>
public sealed partial class ItemNames(DepartmentNames names, ImmutableArray<DepartmentMention> cell)
{
    private readonly ImmutableHashSet<string> own = [.. cell.Select(department => department.Name)];

    /// <summary>Departments that a text names one after the other, from a place on.</summary>
    /// <param name="text">A plain text: <see cref="DepartmentNames.Plain"/>.</param>
    /// <param name="start">Where the first begins.</param>
    /// <returns>At least one; null where none begins there.</returns>
    public DepartmentMentions? ListAt(string text, int start) =>
        names.MatchList(text, start, own) is { } list ? WithoutPartyGroup(text, list) : SectorsAt(text, start);

    // 政协党组 is the party group in the organ, not the organ.
    private static DepartmentMentions? WithoutPartyGroup(string text, DepartmentMentions list) => PartyGroup().Match(text, list.End) switch
    {
        { Success: false } => list,
        _ when list.Departments.Length == 1 => null,
        var group => new DepartmentMentions(list.Departments[..^1], group.Index + group.Length),
    };

    // 县商务工信、公安、住建…等部门 (zhaosu ASSIST 106), 教育部门 (zhaosu ASSIST 128): each word must begin the name of one department of the cell, and of one only.
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

    // A sector is no name: what the text prints is not taken for an alias.
    private DepartmentMention? OfSector(string word) =>
        cell.Where(department => department.Kind is { } kind && kind.Aliases.Prepend(kind.Name).Any(name =>
            name.Length > word.Length && name.StartsWith(word, StringComparison.Ordinal))).Take(2).ToList() is [var only]
            ? only with { Printed = only.Name } : null;

    [GeneratedRegex(@"\G党[组委]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex PartyGroup();

    // A word holds no joiner, so that there is one way to tell the words apart; no cell names so many.
    [GeneratedRegex(
        @"\G(?<word>[\w-[和及]]{2,8}?)([、和及](?<word>[\w-[和及]]{2,8}?)){0,30}(等([其有相][^，。；、]{0,24}?)?)?部门", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Sectors();
}
