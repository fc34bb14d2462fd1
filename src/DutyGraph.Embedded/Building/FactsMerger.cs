using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>Unites what documents state: a node that several of them state is one node, in whatever order they come.</summary>
internal sealed class FactsMerger
{
    private readonly Dictionary<string, GraphNode> _shared = [];
    private readonly Dictionary<string, Document> _documents = [];
    private readonly List<Duty> _duties = [];
    private readonly Interner _interner = new();

    /// <summary>Takes what one document states. The same document again, under another file name, adds nothing.</summary>
    public void Add(Facts facts)
    {
        if (!_documents.TryAdd(facts.Document.Id, facts.Document))
        {
            return;
        }

        AddAll(facts.Divisions);
        AddAll([facts.Township]);
        AddAll(facts.Departments);
        AddAll(facts.Kinds);
        AddAll(facts.Categories);
        AddAll(facts.LegalActs);
        _duties.AddRange(facts.Duties.Select(_interner.Share));
    }

    /// <summary>All nodes that documents state, label by label, each label in the order in which it is paged.</summary>
    public GraphNode[] Nodes()
    {
        var text = CodePointComparer.Instance;
        var editions = _duties.Select(duty => (duty.TownshipId, duty.Edition)).Distinct()
            .OrderBy(edition => edition.TownshipId, text).ThenBy(edition => edition.Edition ?? "", text)
            .Index().ToDictionary(edition => edition.Item, edition => edition.Index);
        return
        [
            .. Shared<Division>().OrderBy(division => division.Code, text),
            .. Shared<Township>().OrderBy(township => township.FullName, text),
            .. Shared<Department>().OrderBy(department => department.Name, text),
            .. Shared<DepartmentKind>().OrderBy(kind => kind.Name, text),
            .. Shared<Category>().OrderBy(category => category.Position).ThenBy(category => category.Name, text),
            .. Shared<LegalAct>().OrderBy(act => act.Title, text),
            .. _documents.Values
                .OrderBy(document => document.TownshipId, text).ThenBy(document => document.Edition ?? "", text).ThenBy(document => document.Id, text),
            .. _duties.OrderBy(duty => editions[(duty.TownshipId, duty.Edition)]).ThenBy(duty => duty.List).ThenBy(duty => duty.Number),
        ];
    }

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
