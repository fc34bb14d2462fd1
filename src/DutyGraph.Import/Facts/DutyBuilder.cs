using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Converts items to duties, and registers the departments and acts that they name.</summary>
/// <param name="township">The township of the duties.</param>
/// <param name="document">The source document.</param>
/// <param name="names">Recognizes the departments of the township's lists.</param>
/// <param name="register">Receives the departments.</param>
internal sealed class DutyBuilder(Township township, Document document, DepartmentNames names, DepartmentRegister register)
{
    private readonly Dictionary<string, LegalAct> _acts = new(StringComparer.Ordinal);

    /// <summary>The acts named in the duties built so far, by title.</summary>
    public ImmutableArray<LegalAct> Acts => [.. _acts.Values.OrderBy(act => act.Title, CodePointComparer.Instance)];

    /// <summary>Builds the duty of an item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="departments">Its departments.</param>
    public Duty Build(ListItem item, ItemDepartments departments)
    {
        var id = NodeId.Duty(township.FullName, document.Edition, item.List, item.Number);
        var departmentIds = register.Enter(departments.Departments);
        var named = new ItemNames(names, departments.Departments);
        var superior = Responsibilities(item.Superior, named, isTownships: false);
        var townships = Responsibilities(item.Township, named, isTownships: true);
        var texts = new[] { item.Name }.Concat(item.Superior.Concat(item.Township).Select(clause => clause.Text)).Append(item.Method ?? "").ToList();
        return new Duty(id)
        {
            TownshipId = township.Id,
            DocumentId = document.Id,
            Edition = document.Edition,
            List = item.List,
            Number = item.Number,
            Name = item.Name,
            CategoryId = NodeId.Category(item.Category),
            DepartmentIds = departmentIds,
            SuperiorResponsibilities = superior,
            TownshipResponsibilities = townships,
            Method = item.Method,
            Discontinued = item.Discontinued,
            ActIds = [.. texts.SelectMany(text => ActIds(text)).Distinct(StringComparer.Ordinal)],
            Forms = [.. texts.SelectMany(text => Citations.FormsIn(text)).DistinctBy(Folding.Fold)],
            Line = item.Line,
            Issues = Issues(item, departments, id),
        };
    }

    private ImmutableArray<Responsibility> Responsibilities(ImmutableArray<Clause> clauses, ItemNames named, bool isTownships)
    {
        var performers = Performers.Of(clauses, named, isTownships);
        return [.. clauses.Select((clause, index) => new Responsibility(
            clause.Number,
            clause.Text,
            register.Enter(performers[index]),
            isTownships ? register.Enter(ReportsTo.Of(clause.Text, named)) : [],
            ActIds(clause.Text)))];
    }

    private ImmutableArray<string> ActIds(string text)
    {
        var named = Citations.ActsIn(text);
        foreach (var act in named)
        {
            _acts.TryAdd(act.Id, act);
        }

        return [.. named.Select(act => act.Id)];
    }

    // An issue that the item reader has already reported is not repeated.
    private static ImmutableArray<DataIssue> Issues(ListItem item, ItemDepartments departments, string id)
    {
        var told = item.Issues.Select(issue => (issue.Field, issue.Severity)).ToHashSet();
        return [.. item.Issues
            .Concat(departments.Issues.Where(issue => issue.Severity == IssueSeverity.Inferred || !told.Contains((issue.Field, issue.Severity))))
            .Select(issue => new DataIssue(issue.Severity, issue.Code, issue.Message, issue.Field, issue.Line, issue.Printed, id))];
    }
}
