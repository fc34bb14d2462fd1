using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>Which duties: those of the editions in force, unless <see cref="Editions"/> or <see cref="Documents"/> says otherwise. Every condition that is set must hold; a list of values means any of them; an empty list means none.</summary>
public sealed record DutyFilter
{
    /// <summary>Every duty in force.</summary>
    public static readonly DutyFilter All = new();

    /// <summary>Lists it may stand on.</summary>
    public ImmutableArray<DutyList>? Lists { get; init; }

    /// <summary>Ids of townships.</summary>
    public ImmutableArray<string>? Townships { get; init; }

    /// <summary>Ids of divisions: the duty's township lies in one of them, at any level.</summary>
    public ImmutableArray<string>? Divisions { get; init; }

    /// <summary>Ids of categories.</summary>
    public ImmutableArray<string>? Categories { get; init; }

    /// <summary>Ids of departments that the duty assists or that took it back.</summary>
    public ImmutableArray<string>? Departments { get; init; }

    /// <summary>Ids of kinds of those departments.</summary>
    public ImmutableArray<string>? DepartmentKinds { get; init; }

    /// <summary>Ids of legal acts that the duty names.</summary>
    public ImmutableArray<string>? LegalActs { get; init; }

    /// <summary>Ids of topics that the duty belongs to.</summary>
    public ImmutableArray<string>? Topics { get; init; }

    /// <summary>Ids of documents that state the duty. They are reached whether they are in force or not: where they are named, <see cref="Editions"/> says nothing.</summary>
    public ImmutableArray<string>? Documents { get; init; }

    /// <summary>Which editions of a township's lists count.</summary>
    public Editions Editions { get; init; }

    /// <summary>Whether duties of superseded editions are let through.</summary>
    public bool ReachesSuperseded => Documents is not null || Editions == Editions.All;

    /// <summary>The name contains this; half- and full-width punctuation, and variant characters (査, 查), compare equal.</summary>
    public string? NameContains { get; init; }

    /// <summary>Whether the importer had to infer something or could not read it.</summary>
    public bool? HasIssues { get; init; }

    /// <summary>Filters are equal where they set the same conditions, so that the same question can be told from another: lists by their values, in order.</summary>
    public bool Equals(DutyFilter? other) => other is not null
        && Editions == other.Editions && NameContains == other.NameContains && HasIssues == other.HasIssues && Same(Lists, other.Lists)
        && Ids.Zip(other.Ids).All(pair => Same(pair.First, pair.Second));

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(NameContains, StringComparer.Ordinal);
        hash.Add(HasIssues);
        hash.Add(Editions);
        foreach (var list in Lists ?? [])
        {
            hash.Add(list);
        }

        foreach (var id in Ids.SelectMany(ids => ids ?? []))
        {
            hash.Add(id, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    private ImmutableArray<string>?[] Ids => [Townships, Divisions, Categories, Departments, DepartmentKinds, LegalActs, Topics, Documents];

    private static bool Same<T>(ImmutableArray<T>? one, ImmutableArray<T>? other) =>
        one is { } values ? other is { } others && values.SequenceEqual(others) : other is null;
}

/// <summary>Which townships.</summary>
/// <param name="Divisions">Ids of divisions, at any level.</param>
/// <param name="NameContains">The full name contains this.</param>
public sealed record TownshipFilter(ImmutableArray<string>? Divisions = null, string? NameContains = null);

/// <summary>Which departments.</summary>
/// <param name="Divisions">Ids of divisions: the department belongs to one of them or to one below it.</param>
/// <param name="Kinds">Ids of kinds.</param>
/// <param name="NameContains">The name or an alias contains this.</param>
public sealed record DepartmentFilter(ImmutableArray<string>? Divisions = null, ImmutableArray<string>? Kinds = null, string? NameContains = null);

/// <summary>Which legal acts.</summary>
/// <param name="Kinds">Kinds.</param>
/// <param name="TitleContains">The title contains this.</param>
public sealed record LegalActFilter(ImmutableArray<LegalActKind>? Kinds = null, string? TitleContains = null);

/// <summary>Which topics, or which rows of a comparison. Every condition that is set must hold; an empty list means none.</summary>
/// <param name="Categories">Ids of categories: one of its duties is in one of them.</param>
/// <param name="MinTownships">The fewest townships that have it on a list; in a comparison, the fewest of those compared.</param>
/// <param name="Differing">Whether one township has it on another list than another township.</param>
/// <param name="NameContains">The name contains this.</param>
public sealed record TopicFilter(
    ImmutableArray<string>? Categories = null, int? MinTownships = null, bool? Differing = null, string? NameContains = null);
