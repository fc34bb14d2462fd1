using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>Merges the facts of documents. A node that several documents state becomes one node, whatever the order of the documents.</summary>
internal sealed class FactsMerger
{
    private readonly HashSet<string> _known = [];
    private readonly List<Facts> _documents = [];
    private readonly Dictionary<string, GraphNode> _shared = [];
    private readonly Interner _interner = new();

    /// <summary>Adds the facts of one document. Adding the same document again, under any file name, has no effect.</summary>
    public void Add(Facts facts)
    {
        if (!_known.Add(facts.Document.Id))
        {
            return;
        }

        AddAll(facts.Divisions);
        AddAll([facts.Township]);
        AddAll(facts.Departments);
        AddAll(facts.Kinds);
        AddAll(facts.Categories);
        AddAll(facts.LegalActs);
        // Shared nodes are already in _shared, so the copies of the document are dropped.
        _documents.Add(
            facts with { Divisions = [], Departments = [], Kinds = [], Categories = [], LegalActs = [], Duties = [.. facts.Duties.Select(_interner.Share)] });
    }

    /// <summary>Creates the nodes from all facts added.</summary>
    /// <returns>All duties, and all nodes including the duties: label by label, each label in its page order.</returns>
    public (IReadOnlyList<Duty> Duties, GraphNode[] Nodes) Merge()
    {
        var text = CodePointComparer.Instance;
        Facts[] documents = [.. _documents.GroupBy(facts => facts.Township.Id).OrderBy(township => township.Key, text).SelectMany(Standing)];
        Duty[] duties = [.. documents.SelectMany(facts => facts.Duties.OrderBy(duty => duty.List).ThenBy(duty => duty.Number))];
        return (duties,
        [
            .. Shared<Division>().OrderBy(division => division.Code, text),
            .. Shared<Township>().OrderBy(township => township.FullName, text),
            .. Shared<Department>().OrderBy(department => department.Name, text),
            .. Shared<DepartmentKind>().OrderBy(kind => kind.Name, text),
            .. Shared<Category>().OrderBy(category => category.Position).ThenBy(category => category.Name, text),
            .. Shared<LegalAct>().OrderBy(act => act.Title, text),
            .. documents.Select(facts => facts.Document).OrderBy(DocumentKey.Of, Comparer<DocumentKey>.Create(DocumentKey.Compare)),
            .. duties,
        ]);
    }

    /// <summary>The documents of one township, with their standing applied, in the order of their duties.</summary>
    private static IEnumerable<Facts> Standing(IEnumerable<Facts> documents)
    {
        var standings = EditionStanding.Of(documents.Select((facts, imported) => (facts.Document.Id, facts.Document.Edition, imported)))
            .ToDictionary(standing => standing.DocumentId);
        return documents.Select(facts => Standing(facts, standings[facts.Document.Id]))
            .OrderBy(facts => facts.Document.Edition ?? "", CodePointComparer.Instance)
            .ThenBy(facts => facts.Duties is [var duty, ..] ? NodeId.DocumentMark(duty.Id) : "", CodePointComparer.Instance);
    }

    private static Facts Standing(Facts facts, EditionStanding standing) => standing is { IsCurrent: true, Reissue: 0 } ? facts : facts with
    {
        Document = facts.Document with { Current = standing.IsCurrent, Reissue = standing.Reissue },
        Duties =
        [
            .. facts.Duties.Select(duty => duty with
            {
                Id = IdOf(duty.Id, standing),
                Current = standing.IsCurrent,
                Issues = [.. duty.Issues.Select(issue => Standing(issue, standing))],
            }),
        ],
    };

    private static DataIssue Standing(DataIssue issue, EditionStanding standing) =>
        issue.DutyId is { } duty ? issue with { DutyId = IdOf(duty, standing) } : issue;

    private static string IdOf(string dutyId, EditionStanding standing) => standing.IsLastOfMonth ? dutyId : NodeId.OfDocument(dutyId, standing.DocumentId);

    private IEnumerable<T> Shared<T>() => _shared.Values.OfType<T>();

    private void AddAll<T>(ImmutableArray<T> nodes)
        where T : GraphNode
    {
        foreach (var node in nodes)
        {
            _shared[node.Id] = _shared.TryGetValue(node.Id, out var known) ? StatedNodes.Unite(known, node) : node;
        }
    }
}
