using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>Townships side by side. Without a filter, each of their duties is in exactly one row.</summary>
/// <param name="Townships">In the order of the question.</param>
/// <param name="Rows">
/// One row for each matter: a topic, or a duty without a topic. Differing rows come first. Then they are ordered by the category (position, then name) of the
/// row's first duty, by the number of townships that have the matter (most first), and as printed by the first township that has it. A row's first duty is
/// the first duty of its first cell.
/// </param>
public sealed record Comparison(ImmutableArray<Township> Townships, ImmutableArray<ComparisonRow> Rows)
{
    /// <summary>The fewest townships that can be compared.</summary>
    public const int FewestTownships = 2;

    /// <summary>The most townships that can be compared.</summary>
    public const int MostTownships = 10;
}

/// <summary>One matter in each of the townships.</summary>
/// <param name="Topic">The topic; null where the duty has none.</param>
/// <param name="Name">The name of the topic. The name of the duty where there is no topic, or where only one of these townships has it.</param>
/// <param name="Cells">One for each township, in their order; null where the township's lists do not name the matter.</param>
/// <param name="Differing">Whether two of the townships have the matter on different lists.</param>
public sealed record ComparisonRow(Topic? Topic, string Name, ImmutableArray<ComparisonCell?> Cells, bool Differing);

/// <summary>One matter in one township.</summary>
/// <param name="Lists">The lists that name it: BASIC, ASSIST, RECLAIMED, in this order.</param>
/// <param name="Duties">In printed order; one or more.</param>
public sealed record ComparisonCell(ImmutableArray<DutyList> Lists, ImmutableArray<Duty> Duties);
