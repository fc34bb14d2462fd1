using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>
/// The graph in memory. Each node is stored once, in the form in which it is served. Next to the nodes there are their properties as columns of ordinals, and
/// posting lists from each value to the ordinals that have it. A filter is an intersection of posting lists; a page is a range of an order, found by binary
/// search. The graph is immutable, so any number of threads may use it.
/// </summary>
public sealed partial class EmbeddedGraph : IDutyGraph
{
    private readonly GraphNodes _nodes;
    private readonly NameIndex _townshipNames;
    private readonly NameIndex _departmentNames;
    private readonly Territory _territory;
    private readonly KindMembers _kinds;
    private readonly DutyColumns _columns;
    private readonly DutyPostings _postings;
    private readonly DutySelection _selection;
    private readonly DutyOrders _orders;

    /// <summary>Builds the graph from the facts of documents.</summary>
    /// <param name="facts">The facts of each document, in the order of import. They are enumerated once, so they may be produced lazily. A document that
    /// occurs twice counts once.</param>
    /// <param name="rules">Manual decisions about topics; null for none.</param>
    /// <param name="reference">The nodes that reference tables own; null if there are none, so that every node is as the documents state it.</param>
    /// <exception cref="ArgumentException">The facts are incomplete (a reference to a node that no document states), or two documents contradict each
    /// other.</exception>
    public EmbeddedGraph(IEnumerable<Facts> facts, TopicRules? rules = null, ReferenceNodes? reference = null)
    {
        var merger = new FactsMerger();
        foreach (var ofDocument in facts)
        {
            merger.Add((reference ?? ReferenceNodes.None).Settle(ofDocument));
        }

        var (duties, stated) = merger.Merge();
        var topics = TopicResolver.Resolve(duties.Where(duty => duty.Current), rules ?? TopicRules.None);
        var index = new NodeIndex([.. stated, .. InOrder(topics)]);
        _nodes = new GraphNodes(index);
        _townshipNames = new NameIndex(_nodes.Townships.Count, township => [_nodes.Townships[township].FullName, _nodes.Townships[township].Name]);
        _departmentNames = new NameIndex(_nodes.Departments.Count, NamesOfDepartment);
        _territory = new Territory(_nodes);
        _kinds = new KindMembers(_nodes);
        _columns = new DutyColumns(_nodes);
        _topics = new TopicMembers(_nodes, topics);
        _postings = new DutyPostings(_nodes, _columns, _kinds, _topics);
        var names = new DutyNames(_nodes.Duties);
        _selection = new DutySelection(_nodes, _postings, names, _territory);
        _orders = new DutyOrders(_nodes, _postings, names, _selection);

        _pages = new NodePages(_nodes);
        _documentsOfTownship = Postings
            .OfRows(_nodes.Documents.Count, document => [_nodes.Townships.OrdinalOf(_nodes.Documents[document].TownshipId)])
            .Inverted(_nodes.Townships.Count);
        _actsOfKind = Postings.OfRows(_nodes.Acts.Count, act => [(int)_nodes.Acts[act].Kind]).Inverted(Enum.GetValues<LegalActKind>().Length);
        _townshipTexts = new FoldedTexts(_nodes.Townships.Count, township => [_nodes.Townships[township].FullName]);
        _departmentTexts = new FoldedTexts(_nodes.Departments.Count, NamesOfDepartment);
        _actTexts = new FoldedTexts(_nodes.Acts.Count, act => [_nodes.Acts[act].Title]);

        _topicSelection = new TopicSelection(_nodes, _columns, _topics);
        _topicsBySpread = new TopicSequence(_nodes, TopicOrder.Spread);
        _topicsByDiffering = new TopicSequence(_nodes, TopicOrder.Differing);

        _search = new Lazy<SearchIndex>(() => new SearchIndex(_nodes, _columns));

        var current = _selection.Current.Span;
        _countsOfTownships = new ListCounts(_columns, current, _columns.Township, _nodes.Townships.Count);
        _countsOfCategories = new ListCounts(_columns, current, _columns.Category, _nodes.Categories.Count);
        _countsOfDocuments = new ListCounts(_columns, _selection.All.Span, _columns.Document, _nodes.Documents.Count);
        _support = RankedGroups();
        _chains = new Lazy<ChainIndex>(() => new ChainIndex(index, _nodes, _columns, _topics));
    }

    /// <inheritdoc/>
    public GraphNode? AtHand(string id) => _nodes.Find(id);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<GraphNode?>> NodesAsync(IReadOnlyList<string> ids, CancellationToken cancellation) =>
        Each(ids, _nodes.Find, cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Township?>> TownshipsNamedAsync(IReadOnlyList<string> names, CancellationToken cancellation) =>
        Each(names, name => Named(_nodes.Townships, NodeId.Township(name), _townshipNames, name), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Department?>> DepartmentsNamedAsync(IReadOnlyList<string> names, CancellationToken cancellation) =>
        Each(names, name => Named(_nodes.Departments, NodeId.Department(name), _departmentNames, name), cancellation);

    private static IEnumerable<Topic> InOrder(IEnumerable<ResolvedTopic> topics) => topics.Select(topic => topic.Topic)
        .OrderBy(topic => TopicKey.Of(TopicOrder.Spread, topic), Comparer<TopicKey>.Create(TopicKey.Compare));

    /// <summary>Finds a node by name. A full name always finds its own node, even if it is also an alias of another.</summary>
    private static T? Named<T>(NodeSet<T> nodes, string id, NameIndex index, string name)
        where T : GraphNode =>
        (nodes.Find(id) ?? index.Find(name)) is { } ordinal ? nodes[ordinal] : null;

    private IEnumerable<string> NamesOfDepartment(int ordinal) => [_nodes.Departments[ordinal].Name, .. _nodes.Departments[ordinal].Aliases];

    /// <summary>Computes an answer for each question, in order.</summary>
    private static ValueTask<IReadOnlyList<TAnswer>> Each<TAsked, TAnswer>(
        IReadOnlyList<TAsked> asked, Func<TAsked, TAnswer> answer, CancellationToken cancellation)
    {
        var answers = new TAnswer[asked.Count];
        for (var place = 0; place < answers.Length; place++)
        {
            cancellation.ThrowIfCancellationRequested();
            answers[place] = answer(asked[place]);
        }

        return new ValueTask<IReadOnlyList<TAnswer>>(answers);
    }
}
