using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>A department or organ of one division.</summary>
/// <param name="Id">"department:" and the name.</param>
/// <param name="Name">Starts with the key of its division: 昭苏县委组织部.</param>
/// <param name="Aliases">Other names that lists print for it, by code point, without <paramref name="Name"/>.</param>
/// <param name="KindId">Id of its kind; null where the kind is unknown.</param>
/// <param name="DivisionId">Id of the division whose key starts the name; null where the tables do not have that division.</param>
public sealed record Department(string Id, string Name, ImmutableArray<string> Aliases, string? KindId, string? DivisionId) : GraphNode(Id);

/// <summary>The kind of a department: the same department in every division.</summary>
/// <param name="Id">"kind:" and the name.</param>
/// <param name="Name">The general name: 农业农村局.</param>
/// <param name="Aliases">Short names from the reference table.</param>
public sealed record DepartmentKind(string Id, string Name, ImmutableArray<string> Aliases) : GraphNode(Id);
