using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>
/// Selects duties. Only editions in force count, unless <see cref="Editions"/> or <see cref="Documents"/> says otherwise. A duty must meet every condition
/// that is set. A list of values matches any of them; an empty list matches nothing.
/// </summary>
public sealed record DutyFilter
{
    /// <summary>Every duty in force.</summary>
    public static readonly DutyFilter All = new();

    /// <summary>The duty is on one of these lists.</summary>
    public ImmutableArray<DutyList>? Lists { get; init; }

    /// <summary>Ids of townships.</summary>
    public ImmutableArray<string>? Townships { get; init; }

    /// <summary>Ids of divisions: the duty's township lies in one of them, at any level.</summary>
    public ImmutableArray<string>? Divisions { get; init; }

    /// <summary>Ids of categories.</summary>
    public ImmutableArray<string>? Categories { get; init; }

    /// <summary>Ids of departments; the duty assists one of them, or one of them took it back.</summary>
    public ImmutableArray<string>? Departments { get; init; }

    /// <summary>Ids of department kinds; as <see cref="Departments"/>, for a department of one of these kinds.</summary>
    public ImmutableArray<string>? DepartmentKinds { get; init; }

    /// <summary>Ids of legal acts; the duty names one of them.</summary>
    public ImmutableArray<string>? LegalActs { get; init; }

    /// <summary>Ids of topics; the duty belongs to one of them.</summary>
    public ImmutableArray<string>? Topics { get; init; }

    /// <summary>Ids of documents; one of them states the duty. Named documents count whether in force or not, and <see cref="Editions"/> has no
    /// effect.</summary>
    public ImmutableArray<string>? Documents { get; init; }

    /// <summary>Whether superseded editions count too.</summary>
    public Editions Editions { get; init; }

    /// <summary>Whether the filter can match duties of superseded editions.</summary>
    public bool ReachesSuperseded => Documents is not null || Editions == Editions.All;

    /// <summary>Text in the name. Half-width and full-width punctuation, and variant characters (査, 查), compare equal.</summary>
    public string? NameContains { get; init; }

    /// <summary>Whether the importer inferred something or could not read something.</summary>
    public bool? HasIssues { get; init; }

    /// <summary>Compares the conditions by value, lists in order, so that a filter can be part of a cache key.</summary>
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

/// <summary>Selects townships.</summary>
/// <param name="Divisions">Ids of divisions; the township lies in one of them, at any level.</param>
/// <param name="NameContains">Text in the full name.</param>
public sealed record TownshipFilter(ImmutableArray<string>? Divisions = null, string? NameContains = null);

/// <summary>Selects departments.</summary>
/// <param name="Divisions">Ids of divisions; the department belongs to one of them or to a division below it.</param>
/// <param name="Kinds">Ids of kinds; the department is of one of them.</param>
/// <param name="NameContains">Text in the name or an alias.</param>
public sealed record DepartmentFilter(ImmutableArray<string>? Divisions = null, ImmutableArray<string>? Kinds = null, string? NameContains = null);

/// <summary>Selects legal acts.</summary>
/// <param name="Kinds">The act is of one of these kinds.</param>
/// <param name="TitleContains">Text in the title.</param>
public sealed record LegalActFilter(ImmutableArray<LegalActKind>? Kinds = null, string? TitleContains = null);

/// <summary>Selects topics, or rows of a comparison. Every condition that is set must hold; an empty list matches nothing.</summary>
/// <param name="Categories">Ids of categories; at least one duty is in one of them.</param>
/// <param name="MinTownships">The least number of townships that have it on a list; in a comparison, of the townships compared.</param>
/// <param name="Differing">Whether two townships have it on different lists.</param>
/// <param name="NameContains">The name contains this.</param>
public sealed record TopicFilter(
    ImmutableArray<string>? Categories = null, int? MinTownships = null, bool? Differing = null, string? NameContains = null);
