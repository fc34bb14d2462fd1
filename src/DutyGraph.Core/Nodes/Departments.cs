using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>A department or organ of one division.</summary>
/// <param name="Id">department: and the name.</param>
/// <param name="Name">With its division's key: 昭苏县委组织部.</param>
/// <param name="Aliases">Other names under which lists print it, ordered by code point, without the name itself.</param>
/// <param name="KindId">Id of its kind; null where no kind is known.</param>
/// <param name="DivisionId">Id of the division whose key begins the name; null where that division is not in the tables.</param>
public sealed record Department(string Id, string Name, ImmutableArray<string> Aliases, string? KindId, string? DivisionId) : GraphNode(Id);

/// <summary>The same department in every division.</summary>
/// <param name="Id">kind: and the name.</param>
/// <param name="Name">农业农村局</param>
/// <param name="Aliases">Its short names in the reference table.</param>
public sealed record DepartmentKind(string Id, string Name, ImmutableArray<string> Aliases) : GraphNode(Id);
