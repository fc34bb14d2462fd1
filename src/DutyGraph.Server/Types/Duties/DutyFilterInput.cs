using System.Collections.Immutable;
using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.Server.Types.Errors;

namespace DutyGraph.Server.Types.Duties;

/// <summary>Every condition must hold; a list of values means any of them.</summary>
[GraphQLName("DutyFilter")]
public sealed record DutyFilterInput
{
    /// <summary>The duty is on one of these lists.</summary>
    public IReadOnlyList<DutyList>? List { get; init; }

    /// <summary>Ids of townships.</summary>
    [ID]
    public IReadOnlyList<string>? Townships { get; init; }

    /// <summary>Ids of divisions, at any level. The township of the duty is in one of them.</summary>
    [ID]
    public IReadOnlyList<string>? Divisions { get; init; }

    /// <summary>Ids of categories.</summary>
    [ID]
    public IReadOnlyList<string>? Categories { get; init; }

    /// <summary>Ids of departments that the duty assists, or that took it back.</summary>
    [ID]
    public IReadOnlyList<string>? Departments { get; init; }

    /// <summary>Ids of kinds of those departments.</summary>
    [ID]
    public IReadOnlyList<string>? DepartmentKinds { get; init; }

    /// <summary>Ids of legal acts that the duty names.</summary>
    [ID]
    public IReadOnlyList<string>? LegalActs { get; init; }

    /// <summary>Ids of topics that the duty belongs to.</summary>
    [ID]
    public IReadOnlyList<string>? Topics { get; init; }

    /// <summary>Ids of documents that state the duty, in force or superseded. If this is given, `editions` has no effect.</summary>
    [ID]
    public IReadOnlyList<string>? Documents { get; init; }

    /// <summary>Which editions of a township's lists count. Every count, ranking and search is over the editions in force unless this says otherwise.</summary>
    [DefaultValue(Core.Editions.Current)]
    public Editions? Editions { get; init; }

    /// <summary>The name contains this.</summary>
    public string? NameContains { get; init; }

    /// <summary>Whether the importer had to infer a part of the duty or could not read it.</summary>
    public bool? HasIssues { get; init; }

    /// <summary>Returns the filter for the store.</summary>
    /// <exception cref="GraphQLException">INVALID_ARGUMENT: too many values.</exception>
    internal static DutyFilter ToFilter(DutyFilterInput? input) => input is null ? DutyFilter.All : new DutyFilter
    {
        Lists = input.List?.Distinct().ToImmutableArray(),
        Townships = Bounded("filter.townships", input.Townships),
        Divisions = Bounded("filter.divisions", input.Divisions),
        Categories = Bounded("filter.categories", input.Categories),
        Departments = Bounded("filter.departments", input.Departments),
        DepartmentKinds = Bounded("filter.departmentKinds", input.DepartmentKinds),
        LegalActs = Bounded("filter.legalActs", input.LegalActs),
        Topics = Bounded("filter.topics", input.Topics),
        Documents = Bounded("filter.documents", input.Documents),
        Editions = input.Editions ?? Core.Editions.Current,
        NameContains = input.NameContains,
        HasIssues = input.HasIssues,
    };

    private static ImmutableArray<string>? Bounded(string field, IReadOnlyList<string>? ids) => InvalidArgument.Bounded(field, ids)?.ToImmutableArray();
}
