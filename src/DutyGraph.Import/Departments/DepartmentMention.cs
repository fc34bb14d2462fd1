using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>A department as a text names it.</summary>
/// <param name="Name">Its one name, with its division's key: 昭苏县委组织部.</param>
/// <param name="Kind">Its kind; null where none is known.</param>
/// <param name="Division">The division whose key begins the name.</param>
/// <param name="Heir">The division that a next name without one belongs to: after a branch of the prefecture's bureau, that of its
/// seat (kaiganqi ASSIST 69).</param>
/// <param name="Printed">What the text prints: 编办.</param>
/// <param name="HasDivision">Whether the text prints a division before it; else it is inherited, or the county.</param>
/// <param name="End">Where the text goes on after it.</param>
public sealed record DepartmentMention(string Name, DepartmentKind? Kind, Division Division, Division Heir, string Printed, bool HasDivision, int End);

/// <summary>Departments named one after the other: 县公安局、住建局和县林草局等部门.</summary>
/// <param name="Departments">In order; authorities among them (县人民政府) are passed over.</param>
/// <param name="End">Where the text goes on after them.</param>
public sealed record DepartmentMentions(ImmutableArray<DepartmentMention> Departments, int End);
