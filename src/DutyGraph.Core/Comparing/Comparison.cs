using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>Townships side by side. Without a filter, every duty of theirs stands in exactly one row.</summary>
/// <param name="Townships">In the order in which they were asked for.</param>
/// <param name="Rows">
/// A row a matter: a topic, or a duty without a topic. Rows that differ first; then by category (position, then name) of the row's first duty; then those that more of the townships have; then as the
/// first township that has it prints it. A row's first duty is the first one of its first cell.
/// </param>
public sealed record Comparison(ImmutableArray<Township> Townships, ImmutableArray<ComparisonRow> Rows)
{
    /// <summary>The fewest townships that can be compared.</summary>
    public const int FewestTownships = 2;

    /// <summary>The most townships that can be compared.</summary>
    public const int MostTownships = 10;
}

/// <summary>One matter in each of the townships.</summary>
/// <param name="Topic">Null where the duty has none.</param>
/// <param name="Name">The topic's; the duty's own where the topic is no other township's of these, or where there is no topic.</param>
/// <param name="Cells">In the order of the townships; null where a township's lists do not name it.</param>
/// <param name="Differing">Whether two of the townships have it, and not on the same lists.</param>
public sealed record ComparisonRow(Topic? Topic, string Name, ImmutableArray<ComparisonCell?> Cells, bool Differing);

/// <summary>One matter in one township.</summary>
/// <param name="Lists">The lists that it stands on: BASIC, ASSIST, RECLAIMED.</param>
/// <param name="Duties">As printed; one or more.</param>
public sealed record ComparisonCell(ImmutableArray<DutyList> Lists, ImmutableArray<Duty> Duties);
