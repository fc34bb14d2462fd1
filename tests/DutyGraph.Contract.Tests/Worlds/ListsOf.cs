using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DutyGraph.Core;

namespace DutyGraph.Contract.Tests;

/// <summary>Builds the facts of one township's lists by hand. What a test does not set gets a simple default.</summary>
/// <param name="township">Its full name, beginning with the key of a county in <see cref="TinyCountry"/>.</param>
/// <param name="edition">The month; null for an undated document.</param>
/// <param name="printing">Distinguishes documents of one township and month.</param>
internal sealed class ListsOf(string township, string? edition = "2025-01", int printing = 0)
{
    /// <summary>The categories of this world, in the printed order.</summary>
    public static readonly IReadOnlyList<string> Categories = ["党的建设", "经济发展", "民生服务", "平安法治", "应急管理及消防"];

    private readonly string _sha256 = Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes($"{township}/{edition}{(printing == 0 ? "" : $"/{printing}")}")));
    private readonly List<Duty> _duties = [];
    private readonly Dictionary<string, string[]> _aliases = [];
    private readonly List<DataIssue> _issues = [];

    private Division County => TinyCountry.Owning(township)!;

    public ListsOf Basic(string name, string category = "民生服务", string[]? acts = null, bool issue = false) =>
        Add(DutyList.Basic, name, category, [], [], acts, issue);

    public ListsOf Assist(
        string name, string[] departments, int clauses = 1, string category = "民生服务", string[]? acts = null, bool issue = false) =>
        Assist(
            name,
            departments,
            [.. Enumerable.Range(1, clauses).Select(clause => $"协助{clause.ToString(CultureInfo.InvariantCulture)}。")],
            category,
            acts,
            issue);

    public ListsOf Assist(
        string name, string[] departments, string[] clauses, string category = "民生服务", string[]? acts = null, bool issue = false) =>
        Add(DutyList.Assist, name, category, departments, clauses, acts, issue);

    public ListsOf Reclaimed(string name, string[] departments, string category = "民生服务", string[]? acts = null, bool issue = false, string? method = null) =>
        Add(DutyList.Reclaimed, name, category, departments, [], acts, issue, method);

    /// <summary>Adds other names that this document prints for a department.</summary>
    public ListsOf Alias(string department, params string[] aliases)
    {
        _aliases[department] = aliases;
        return this;
    }

    /// <summary>Adds an issue of the document itself.</summary>
    public ListsOf Issue(string code, int line)
    {
        _issues.Add(new DataIssue(IssueSeverity.Missing, code, "缺失。 Missing.", "edition", line, "", null));
        return this;
    }

    /// <summary>Returns the facts.</summary>
    public Facts Facts()
    {
        var departments = _duties.SelectMany(duty => duty.DepartmentIds).Distinct().Select(id => Department(id[NodeId.DepartmentPrefix.Length..])).ToArray();
        var kinds = departments.Select(department => department.KindId).OfType<string>().Distinct();
        var county = County;
        return new Facts(
            new Document(DocumentId, township + "履职事项清单", TownshipId, edition, township + ".txt", _sha256, [.. _issues]),
            new Township(TownshipId, township[county.Key.Length..], township, null, TownshipKind.Town, county.Id),
            [.. departments.Select(department => TinyCountry.Owning(department.Name)).Append(county).SelectMany(TinyCountry.Chain).Distinct()],
            [.. departments],
            [.. kinds.Select(id => new DepartmentKind(id, id[NodeId.DepartmentKindPrefix.Length..], []))],
            [.. _duties.Select(duty => duty.CategoryId).Distinct().Select(id => Category(id[NodeId.CategoryPrefix.Length..]))],
            [.. _duties.SelectMany(duty => duty.ActIds).Distinct().Select(id => Act(id[NodeId.LegalActPrefix.Length..]))],
            [.. _duties]);
    }

    private string TownshipId => NodeId.Township(township);

    private string DocumentId => NodeId.Document(_sha256);

    private ListsOf Add(DutyList list, string name, string category, string[] departments, string[] clauses, string[]? acts, bool issue, string? method = null)
    {
        var number = _duties.Count(duty => duty.List == list) + 1;
        var id = NodeId.Duty(township, edition, list, number);
        // As in a document of which one list is a sheet of a workbook.
        var place = list == DutyList.Assist ? $"配合!A{number + 1}" : null;
        _duties.Add(new Duty(id)
        {
            TownshipId = TownshipId,
            DocumentId = DocumentId,
            Edition = edition,
            List = list,
            Number = number,
            Name = name,
            CategoryId = NodeId.Category(category),
            DepartmentIds = [.. departments.Select(NodeId.Department)],
            SuperiorResponsibilities = list == DutyList.Assist ? [new Responsibility(1, $"负责{name}。", [.. departments.Select(NodeId.Department)], [], [])] : [],
            TownshipResponsibilities = [.. clauses.Select((text, clause) => new Responsibility(clause + 1, text, [], [], []))],
            Method = method,
            ActIds = [.. (acts ?? []).Select(NodeId.LegalAct)],
            Line = _duties.Count + 1,
            Place = place,
            Issues = issue ? [new DataIssue(IssueSeverity.Damaged, "DAMAGED", "看不清。 Illegible.", "name", _duties.Count + 1, name, id) { Place = place }] : [],
        });
        return this;
    }

    /// <summary>The kind is the part after the division's key if it ends in 局; other departments have no kind.</summary>
    private Department Department(string name)
    {
        var division = TinyCountry.Owning(name);
        var kind = division is not null && name.EndsWith('局') ? name[division.Key.Length..] : null;
        return new Department(
            NodeId.Department(name), name, [.. _aliases.GetValueOrDefault(name, [])], kind is null ? null : NodeId.DepartmentKind(kind), division?.Id);
    }

    private static Category Category(string name)
    {
        var place = Categories.ToImmutableArray().IndexOf(name);
        return new Category(NodeId.Category(name), name, (place < 0 ? Categories.Count : place) + 1);
    }

    private static LegalAct Act(string title) => new(NodeId.LegalAct(title), title, title[^1] switch
    {
        '例' => LegalActKind.Regulation,
        '法' when !title.EndsWith("办法", StringComparison.Ordinal) => LegalActKind.Law,
        _ => LegalActKind.Rule,
    });
}
