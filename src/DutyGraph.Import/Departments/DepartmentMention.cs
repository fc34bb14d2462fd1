using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>A department named in a text.</summary>
/// <param name="Name">The official name with the key of its division: 昭苏县委组织部.</param>
/// <param name="Kind">Its kind; null if unknown.</param>
/// <param name="Division">The division whose key starts the name.</param>
/// <param name="Heir">The division that a following name without division inherits: after a branch of the prefecture's bureau, the division where the branch
/// is (kaiganqi ASSIST 69).</param>
/// <param name="Printed">The printed text: 编办.</param>
/// <param name="HasDivision">Whether a division is printed before it; otherwise it is inherited, or the county.</param>
/// <param name="End">The position after the name.</param>
public sealed record DepartmentMention(string Name, DepartmentKind? Kind, Division Division, Division Heir, string Printed, bool HasDivision, int End);

/// <summary>A series of departments: 县公安局、住建局和县林草局等部门.</summary>
/// <param name="Departments">The departments in order, without authorities (县人民政府).</param>
/// <param name="End">The position after the series.</param>
public sealed record DepartmentMentions(ImmutableArray<DepartmentMention> Departments, int End);
