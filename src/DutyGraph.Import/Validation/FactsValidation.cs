using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Invariants of the facts of every document, by name.</summary>
public static class FactsValidation
{
    private static readonly Dictionary<string, Func<Facts, int, IEnumerable<Violation>>> Invariants = new(StringComparer.Ordinal)
    {
        ["ALL_LISTS_PRESENT"] = (facts, _) => AllListsPresent(facts),
        ["NUMBERS_RUN"] = (facts, _) => NumbersRun(facts),
        ["CATEGORIES_IN_ORDER"] = CategoriesInOrder,
        ["ASSIST_HAS_DEPARTMENT"] = (facts, _) => Where(facts, duty => duty.List == DutyList.Assist && duty.DepartmentIds.IsEmpty,
            "departments", "配合事项没有对应上级部门。An ASSIST item without a department."),
        ["ASSIST_HAS_SUPERIOR_CLAUSES"] = (facts, _) => Where(facts, duty => duty.List == DutyList.Assist && duty.SuperiorResponsibilities.IsEmpty,
            "superiorResponsibilities", "配合事项没有上级部门职责。An ASSIST item without clauses of the superior."),
        ["ASSIST_HAS_TOWNSHIP_CLAUSES"] = (facts, _) => Where(facts, duty => duty.List == DutyList.Assist && duty.TownshipResponsibilities.IsEmpty,
            "townshipResponsibilities", "配合事项没有乡镇配合职责。An ASSIST item without clauses of the township."),
        ["RECLAIMED_HAS_DEPARTMENT"] = (facts, _) => Where(facts, duty => duty.List == DutyList.Reclaimed && !duty.Discontinued && duty.DepartmentIds.IsEmpty,
            "departments", "收回事项没有承接部门。A RECLAIMED item without a receiving department."),
        ["DEPARTMENT_HAS_DIVISION"] = (facts, _) => DepartmentHasDivision(facts),
        ["IDS_ARE_UNIQUE"] = (facts, _) => IdsAreUnique(facts),
    };

    /// <summary>Checks facts against all invariants.</summary>
    /// <param name="facts">The facts of one document.</param>
    /// <param name="officialCategories">The number of categories in the official order; those at later positions are a county's own, or unreadable.</param>
    /// <returns>All violations, each with the item and its line; for the document as a whole, without item and at line 1.</returns>
    public static IReadOnlyList<Violation> Validate(Facts facts, int officialCategories) =>
        [.. Invariants.SelectMany(invariant => invariant.Value(facts, officialCategories).Select(violation => violation with
        {
            Invariant = invariant.Key,
            Issue = violation.Issue with { Code = violation.Issue.Code.Length > 0 ? violation.Issue.Code : invariant.Key },
        }))];

    private static IEnumerable<Violation> Where(Facts facts, Func<Duty, bool> broken, string field, string message) =>
        facts.Duties.Where(broken).Select(duty => Missing(duty, field, message));

    // A list without items may not really be empty: its pages may be lost, or its titles unknown. All published documents have all three lists.
    private static IEnumerable<Violation> AllListsPresent(Facts facts) =>
        Enum.GetValues<DutyList>().Except(facts.Duties.Select(duty => duty.List)).Select(list => new Violation("", new DataIssue(
            IssueSeverity.Missing, "LIST_MISSING",
            $"文件中没有读到 {NodeId.Name(list)} 清单的事项。No item of the list {NodeId.Name(list)} was read: expected all three lists.", "list", 1, "", null)));

    private static IEnumerable<Violation> NumbersRun(Facts facts) =>
        facts.Duties.GroupBy(duty => duty.List).SelectMany(list => list.Select((duty, index) => (duty, Expected: index + 1)))
            .Where(item => item.duty.Number != item.Expected)
            .Select(item => Missing(item.duty, "number", $"序号应为 {item.Expected}。The number should be {item.Expected}."));

    // Each category is one block, and blocks are in the official order: an item is out of order if a later category has started before it. Categories outside
    // the official order are ignored here.
    private static IEnumerable<Violation> CategoriesInOrder(Facts facts, int officialCategories)
    {
        var places = facts.Categories.ToDictionary(category => category.Id, category => category, StringComparer.Ordinal);
        foreach (var list in facts.Duties.GroupBy(duty => duty.List))
        {
            Category? furthest = null;
            var begun = new HashSet<string>(StringComparer.Ordinal);
            string? before = null;
            foreach (var duty in list)
            {
                var category = places[duty.CategoryId];
                var isLate = furthest is not null && category.Position < furthest.Position;
                if (duty.CategoryId != before && (!begun.Add(duty.CategoryId) || isLate))
                {
                    yield return Damaged(duty, "category", $"类别「{category.Name}」不在官方顺序的位置。The category stands out of the official order.");
                }

                furthest = isLate || category.Position > officialCategories ? furthest : category;
                before = duty.CategoryId;
            }
        }
    }

    private static IEnumerable<Violation> DepartmentHasDivision(Facts facts)
    {
        var divisions = facts.Divisions.Select(division => division.Id).ToHashSet(StringComparer.Ordinal);
        var homeless = facts.Departments.Where(department => department.DivisionId is not { } id || !divisions.Contains(id))
            .Select(department => department.Id).ToHashSet(StringComparer.Ordinal);
        return Where(facts, duty => duty.DepartmentIds.Any(homeless.Contains), "departments", "部门不属于任何已知的行政区划。A department of no known division.");
    }

    private static IEnumerable<Violation> IdsAreUnique(Facts facts) =>
        facts.Duties.GroupBy(duty => duty.Id, StringComparer.Ordinal).SelectMany(same => same.Skip(1))
            .Select(duty => Missing(duty, "number", "编号重复。The id occurs twice."));

    private static Violation Missing(Duty duty, string field, string message) => Broken(IssueSeverity.Missing, duty, field, message);

    private static Violation Damaged(Duty duty, string field, string message) => Broken(IssueSeverity.Damaged, duty, field, message);

    private static Violation Broken(IssueSeverity severity, Duty duty, string field, string message) =>
        new("", new DataIssue(severity, "", message, field, duty.Line, "", duty.Id));
}

/// <summary>A violated invariant.</summary>
/// <param name="Invariant">The name of the invariant.</param>
/// <param name="Issue">The problem and its line, as an issue of the item or of the document.</param>
public sealed record Violation(string Invariant, DataIssue Issue);
