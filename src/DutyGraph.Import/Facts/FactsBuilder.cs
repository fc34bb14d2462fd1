using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Converts the items of one document to facts. Deterministic: the same items give the same facts, byte for byte.</summary>
/// <param name="reference">The reference tables.</param>
internal sealed class FactsBuilder(ReferenceTables reference)
{
    /// <summary>Builds the facts and validates them.</summary>
    /// <param name="source">The document after its shape was recognized.</param>
    /// <param name="township">The township of the document.</param>
    /// <param name="items">The items, with corrections applied.</param>
    public Facts Build(SourceDocument source, Township township, IReadOnlyList<ListItem> items)
    {
        var county = reference.Divisions.Find(township.DivisionId)!;
        var names = new DepartmentNames(reference.Kinds, new Jurisdiction(reference.Divisions, county));
        var clauses = items.SelectMany(item => item.Superior.Concat(item.Township));
        foreach (var text in items.Select(item => item.DepartmentsPrinted).Concat(clauses.Select(clause => clause.Text)))
        {
            names.LearnOfficialNames(text);
        }

        var ordered = items.OrderBy(item => item.List).ThenBy(item => item.Number)
            .Select(item => (Item: item, Departments: ItemDepartments.Of(item, names))).ToList();

        // Clauses may use names of departments that are in no table, so these are learned from the cells first.
        foreach (var unlisted in ordered.SelectMany(item => item.Departments.Departments).Where(department => department.Kind is null))
        {
            names.Learn(unlisted);
        }

        var (fileName, sha256) = (source.Text.FileName, source.Text.Sha256);
        var title = source.Title ?? township.FullName + "履职事项清单";
        var document = new Document(NodeId.Document(sha256), title, township.Id, source.Edition, fileName, sha256, []);
        var register = new DepartmentRegister();
        var builder = new DutyBuilder(township, document, names, register);
        ImmutableArray<Duty> duties = [.. ordered.Select(item => builder.Build(item.Item, item.Departments))];
        var facts = new Facts(
            document, township, Divisions(register.Divisions.Append(county)), register.Departments, register.Kinds, Categories(items), builder.Acts, duties);
        return Placed(WithIssues(facts, FactsValidation.Validate(facts, reference.Categories.Length), source.Findings.Issues), source.Text);
    }

    private static Facts Placed(Facts facts, SourceText text)
    {
        return text.Places.IsEmpty ? facts : facts with
        {
            Duties = [.. facts.Duties.Select(duty => duty with { Place = text.PlaceOf(duty.Line), Issues = InPlace(duty.Issues) })],
            Document = facts.Document with { Issues = InPlace(facts.Document.Issues) },
        };

        ImmutableArray<DataIssue> InPlace(ImmutableArray<DataIssue> issues) => [.. issues.Select(issue => issue with { Place = text.PlaceOf(issue.Line) })];
    }

    private ImmutableArray<Division> Divisions(IEnumerable<Division> divisions) =>
        [.. divisions.SelectMany(reference.Divisions.ChainOf).DistinctBy(division => division.Id)
            .OrderBy(division => division.Code, CodePointComparer.Instance)];

    private ImmutableArray<Category> Categories(IEnumerable<ListItem> items) =>
        [.. items.Select(item => item.Category).Distinct(StringComparer.Ordinal)
            .Select(reference.Category)
            .OrderBy(category => category.Position).ThenBy(category => category.Name, CodePointComparer.Instance)];

    // A violated invariant is reported, unless the same field of the item is already reported as missing or damaged. An issue "inferred" does not suppress
    // it, since the violation may show that the inference was wrong.
    private static Facts WithIssues(Facts facts, IEnumerable<Violation> violations, IEnumerable<ItemIssue> ofDocument)
    {
        var found = violations.ToLookup(violation => violation.Issue.DutyId);
        ImmutableArray<Duty> duties = [.. facts.Duties.Select(duty => duty with
        {
            Issues = [.. duty.Issues.Concat(found[duty.Id].Select(violation => violation.Issue)
                .Where(issue => duty.Issues.All(known => known.Severity == IssueSeverity.Inferred || known.Field != issue.Field)))],
        })];
        ImmutableArray<DataIssue> own = facts.Township.Code is not null ? [] : [new DataIssue(
            IssueSeverity.Inferred, "TOWNSHIP_NOT_IN_TABLE", "乡镇名录中没有该乡镇，县级区划由名称确定。The table lacks the township; its county is settled by its name.",
            "township", 1, facts.Township.FullName, null)];
        return facts with
        {
            Duties = duties,
            Document = facts.Document with
            {
                Issues =
                [
                    .. own
                        .Concat(ofDocument.Select(issue => new DataIssue(
                            issue.Severity, issue.Code, issue.Message, issue.Field, issue.Line, issue.Printed, null)))
                        .Concat(found[null].Select(violation => violation.Issue))
                        .OrderBy(issue => issue.Line),
                ],
            },
        };
    }
}
