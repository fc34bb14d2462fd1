using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>The departments of an item, and the issues in its department cell.</summary>
/// <param name="Departments">The departments in order, each once.</param>
/// <param name="Issues">What the cell does not print legibly.</param>
/// <remarks>Legible names are kept. If the cell lost text, the departments that do the work according to the clauses are added. A name with one or two wrong
/// characters is corrected only if a clause names the known organ. Nothing else is repaired.</remarks>
public sealed record ItemDepartments(ImmutableArray<DepartmentMention> Departments, ImmutableArray<ItemIssue> Issues)
{
    private const string Field = "departments";

    /// <summary>Reads the departments of an item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="names">Recognizes the departments of the township's lists.</param>
    public static ItemDepartments Of(ListItem item, DepartmentNames names)
    {
        if (item.List == DutyList.Basic || item.Discontinued)
        {
            return new ItemDepartments([], []);
        }

        var parts = DepartmentCell.Read(item.DepartmentsPrinted, names);
        return parts.Length > 0 && parts.All(part => part.Department is { Kind: not null })
            ? new ItemDepartments(Distinct(parts.Select(part => part.Department!)), [])
            : Settle(
                item, parts, names.Jurisdiction, Workers(item, new ItemNames(names, [.. parts.Select(part => part.Department).OfType<DepartmentMention>()])));
    }

    private static ItemDepartments Settle(ListItem item, ImmutableArray<CellPart> parts, Jurisdiction jurisdiction, ImmutableArray<DepartmentMention> workers)
    {
        var issues = ImmutableArray.CreateBuilder<ItemIssue>();
        var settled = new List<DepartmentMention>();
        var printed = parts.Select(part => part.Department?.Kind is null ? null : part.Department.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            // 交运输局 (qitai 197), 住房和城 (qitai 149): find a department of the clauses that resembles the name and that the cell does not have already.
            if (part.Department?.Kind is null
                && workers.FirstOrDefault(worker => !printed.Contains(worker.Name) && Misprint.Resembles(part.Printed, worker)) is { } meant)
            {
                var misprint = part.Department?.Printed ?? part.Printed;
                settled.Add(meant);
                issues.Add(Issue(item, IssueSeverity.Inferred, "DEPARTMENT_FROM_CLAUSES", misprint,
                    $"部门名称「{misprint}」不完整，按职责条款定为{meant.Name}。", $"The name is misprinted; the clauses settle it as {meant.Name}."));
            }
            else if (part.Department is { } department)
            {
                settled.Add(department);
            }
        }

        var departments = Distinct(settled);
        issues.AddRange(departments
            .Where(department => department is { Kind: null, HasDivision: false } && !IsPrintedWhole(item, department, jurisdiction))
            .Select(department => Assumed(item, department)));
        if (parts.Length == 0 || parts.Any(part => !part.IsWhole))
        {
            if (parts.Length > 0)
            {
                issues.Insert(0, Issue(item, IssueSeverity.Damaged, "DEPARTMENTS_DAMAGED", item.DepartmentsPrinted,
                    "部门栏残缺或无法辨认。", "The department cell is cut or garbled."));
            }

            var lost = workers.ExceptBy(departments.Select(department => department.Name), worker => worker.Name).ToList();
            if (lost.Count > 0)
            {
                var added = string.Join('、', lost.Select(department => department.Name));
                departments = InOrderOfClauses([.. departments, .. lost], workers);
                issues.Add(Issue(item, IssueSeverity.Inferred, "DEPARTMENTS_FROM_CLAUSES", item.DepartmentsPrinted,
                    $"部门栏缺失的部门按职责条款补出：{added}；顺序从条款。",
                    $"Departments that the cell lost are those that the clauses give work to: {added}; the order is the clauses'."));
            }
        }

        return new ItemDepartments(departments, issues.DrainToImmutable());
    }

    // 第八师公安局 on a list of 昌吉市 belongs to another place that no table has. Assigning the organ to the county, or to the division of the name before it, is an
    // assumption.
    private static ItemIssue Assumed(ListItem item, DepartmentMention department) =>
        Issue(item, IssueSeverity.Inferred, "DEPARTMENT_DIVISION_ASSUMED", department.Printed,
            $"「{department.Printed}」不在部门类别表中，也未写明所属区划，暂归{department.Division.Key}。",
            $"No known kind of department, and no division is printed before it: {department.Division.Key} is assumed.");

    // 县住房城乡建设局、文化广电体育和旅游局 in the cell, 县文化广电体育和旅游局 in a clause: the clause prints the division of the organ.
    private static bool IsPrintedWhole(ListItem item, DepartmentMention department, Jurisdiction jurisdiction) =>
        item.Superior.Concat(item.Township).Select(clause => clause.Text).Append(item.Method ?? "").Select(DepartmentNames.Plain).Any(text =>
            Enumerable.Range(0, text.Length).Any(start => jurisdiction.PrefixesAt(text, start).Any(prefix =>
                prefix.Division == department.Division
                && string.CompareOrdinal(text, start + prefix.Length, department.Printed, 0, department.Printed.Length) == 0)));

    // It is uncertain which lines of a cell survived (qitai 149, 154: the middle ones), so after adding departments the order of the clauses is used.
    private static ImmutableArray<DepartmentMention> InOrderOfClauses(ImmutableArray<DepartmentMention> departments, ImmutableArray<DepartmentMention> workers)
    {
        var order = workers.Select(worker => worker.Name).ToList();
        return [.. departments.OrderBy(department => order.IndexOf(department.Name))];
    }

    // The departments of known kinds that do the work according to the clauses (for RECLAIMED, the method).
    private static ImmutableArray<DepartmentMention> Workers(ListItem item, ItemNames names) =>
        Distinct(Performers.Of(item.List == DutyList.Assist ? item.Superior : [new Clause(null, item.Method ?? "", item.Line)], names, isTownships: false)
            .SelectMany(performers => performers).Where(worker => worker.Kind is not null));

    private static ImmutableArray<DepartmentMention> Distinct(IEnumerable<DepartmentMention> departments) =>
        [.. departments.DistinctBy(department => department.Name)];

    private static ItemIssue Issue(ListItem item, IssueSeverity severity, string code, string printed, string chinese, string english) =>
        new(severity, code, chinese + english, Field, item.Line, printed);
}
