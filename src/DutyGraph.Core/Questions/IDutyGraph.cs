using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>
/// The questions that the graph answers. A question about nodes takes many ids and answers in their order, so that a store over a network needs one request
/// for each level of a query, not one for each row. Text is compared by Unicode code point. An unknown id gives null; a question that returns pages or lists
/// gives an empty one. A store that cannot answer throws.
/// </summary>
/// <remarks>
/// Safe for use from many threads. An answer never shows half of a document. An in-memory instance is one state of the graph: two questions to it never see
/// different editions. A store over a network answers each question from the data committed at that time, so a document written between two questions may
/// appear only in the second answer.
/// </remarks>
public interface IDutyGraph
{
    /// <summary>Returns a node if the store has it in memory. Never waits, and sends no query.</summary>
    /// <param name="id">Id of a node of any label.</param>
    /// <returns>Null if the node is not in memory: this does not mean that it does not exist; ask <see cref="NodesAsync"/>.</returns>
    GraphNode? AtHand(string id) => null;

    /// <summary>Returns the nodes of these ids, of any label; null for an unknown id.</summary>
    ValueTask<IReadOnlyList<GraphNode?>> NodesAsync(IReadOnlyList<string> ids, CancellationToken cancellation);

    /// <summary>
    /// Returns the township of each full name (昌吉市六工镇), or of a bare name (六工镇) that only one township has; null otherwise. Names that fold to the same text
    /// are equal (<see cref="Folding"/>).
    /// </summary>
    ValueTask<IReadOnlyList<Township?>> TownshipsNamedAsync(IReadOnlyList<string> names, CancellationToken cancellation);

    /// <summary>Returns the department of each name, or of an alias that only one department has; null otherwise. Names that fold to the same text are equal
    /// (<see cref="Folding"/>).</summary>
    ValueTask<IReadOnlyList<Department?>> DepartmentsNamedAsync(IReadOnlyList<string> names, CancellationToken cancellation);

    /// <summary>Returns a page of duties, in <paramref name="order"/>.</summary>
    /// <exception cref="InvalidCursorException">A cursor of the page belongs to another order.</exception>
    ValueTask<Page<Duty>> DutiesAsync(DutyFilter filter, DutyOrder order, PageRequest page, CancellationToken cancellation);

    /// <summary>Returns a page of duties for each of these nodes; an empty page for an unknown id.</summary>
    /// <exception cref="InvalidCursorException">A cursor of the page belongs to another order.</exception>
    ValueTask<IReadOnlyList<Page<Duty>>> DutiesOfAsync(
        DutyOwner owner, IReadOnlyList<string> ids, DutyFilter filter, DutyOrder order, PageRequest page, CancellationToken cancellation);

    /// <summary>
    /// Returns each of these nodes together with a page of its duties: the answers of <see cref="NodesAsync"/> and <see cref="DutiesOfAsync"/> as one question,
    /// so that a store over a network can read both in one request.
    /// </summary>
    /// <exception cref="InvalidCursorException">A cursor of the page belongs to another order.</exception>
    ValueTask<IReadOnlyList<NodeWithDuties>> NodesWithDutiesAsync(
        DutyOwner owner, IReadOnlyList<string> ids, DutyFilter filter, DutyOrder order, PageRequest page, CancellationToken cancellation);

    /// <summary>Returns a page of townships, by full name.</summary>
    /// <exception cref="InvalidCursorException">A cursor of the page is not a cursor of townships.</exception>
    ValueTask<Page<Township>> TownshipsAsync(TownshipFilter filter, PageRequest page, CancellationToken cancellation);

    /// <summary>Returns for each of these divisions a page of the townships at any level below it, by full name.</summary>
    /// <exception cref="InvalidCursorException">A cursor of the page is not a cursor of townships.</exception>
    ValueTask<IReadOnlyList<Page<Township>>> TownshipsOfAsync(IReadOnlyList<string> divisionIds, PageRequest page, CancellationToken cancellation);

    /// <summary>Returns a page of departments, by name.</summary>
    /// <exception cref="InvalidCursorException">A cursor of the page is not a cursor of departments.</exception>
    ValueTask<Page<Department>> DepartmentsAsync(DepartmentFilter filter, PageRequest page, CancellationToken cancellation);

    /// <summary>Returns for each of these divisions or kinds a page of its departments, by name. The departments of lower divisions are not
    /// included.</summary>
    /// <exception cref="InvalidCursorException">A cursor of the page is not a cursor of departments.</exception>
    ValueTask<IReadOnlyList<Page<Department>>> DepartmentsOfAsync(
        DepartmentOwner owner, IReadOnlyList<string> ids, PageRequest page, CancellationToken cancellation);

    /// <summary>Returns a page of department kinds, by name.</summary>
    /// <exception cref="InvalidCursorException">A cursor of the page is not a cursor of kinds.</exception>
    ValueTask<Page<DepartmentKind>> DepartmentKindsAsync(PageRequest page, CancellationToken cancellation);

    /// <summary>Returns all categories, in the official order.</summary>
    ValueTask<IReadOnlyList<Category>> CategoriesAsync(CancellationToken cancellation);

    /// <summary>Returns a page of legal acts, by title.</summary>
    /// <exception cref="InvalidCursorException">A cursor of the page is not a cursor of acts.</exception>
    ValueTask<Page<LegalAct>> LegalActsAsync(LegalActFilter filter, PageRequest page, CancellationToken cancellation);

    /// <summary>Returns a page of documents, by township, edition and id.</summary>
    /// <exception cref="InvalidCursorException">A cursor of the page is not a cursor of documents.</exception>
    ValueTask<Page<Document>> DocumentsAsync(PageRequest page, CancellationToken cancellation);

    /// <summary>Returns the documents of each township, newest first: the first is the edition in force. An undated one is older than any dated
    /// one.</summary>
    ValueTask<IReadOnlyList<ImmutableArray<Document>>> DocumentsOfAsync(IReadOnlyList<string> townshipIds, CancellationToken cancellation);

    /// <summary>Returns the issues of each of these documents and of its duties, by line; null for an unknown id. On one line, the document's own come first,
    /// then those of its duties in printed order.</summary>
    ValueTask<IReadOnlyList<ImmutableArray<DataIssue>?>> IssuesAsync(IReadOnlyList<string> documentIds, CancellationToken cancellation);

    /// <summary>Returns the divisions directly below each of these, by code.</summary>
    ValueTask<IReadOnlyList<ImmutableArray<Division>>> DivisionsBelowAsync(IReadOnlyList<string> divisionIds, CancellationToken cancellation);

    /// <summary>Counts the duties in force of each of these townships or categories, or the duties that each of these documents states; null for an unknown
    /// id.</summary>
    ValueTask<IReadOnlyList<DutyCounts?>> CountsAsync(CountOwner owner, IReadOnlyList<string> ids, CancellationToken cancellation);

    /// <summary>Returns the departments that each township assists in its edition in force: most duties first, then by name, at most <paramref name="first"/>
    /// for each township; null for an unknown id.</summary>
    ValueTask<IReadOnlyList<ImmutableArray<Support>?>> SupportOfTownshipsAsync(IReadOnlyList<string> townshipIds, int first, CancellationToken cancellation);

    /// <summary>Returns how much townships do for each of these departments or kinds, over all duties in force; null for an unknown id. Totals of other groups
    /// exist only in rankings.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The group is neither departments nor kinds.</exception>
    ValueTask<IReadOnlyList<SupportTotals?>> SupportAsync(SupportGroup group, IReadOnlyList<string> ids, CancellationToken cancellation);

    /// <summary>
    /// Ranks departments, kinds, counties or categories by how much townships do within <paramref name="filter"/>: most first, ties by name, then by id.
    /// Entries whose measure is 0 are left out. A duty that names two departments of one kind counts once for the kind. It counts as <see
    /// cref="SupportTotals.Alone"/> for the kind if every department it names is of that kind.
    /// </summary>
    /// <param name="by">The measure.</param>
    /// <param name="group">What to rank.</param>
    /// <param name="filter">The duties in scope.</param>
    /// <param name="first">The greatest number of rows, 0 or more.</param>
    /// <param name="parts">The measures that will be read; a store may leave the others uncounted (<see cref="SupportTotals.Uncounted"/>).</param>
    /// <param name="cancellation">Ends the wait.</param>
    ValueTask<IReadOnlyList<SupportRank>> RankAsync(
        SupportMeasure by, SupportGroup group, DutyFilter filter, int first, SupportParts parts, CancellationToken cancellation);

    /// <summary>Returns a page of topics, in <paramref name="order"/>.</summary>
    /// <exception cref="InvalidCursorException">A cursor of the page belongs to another order.</exception>
    ValueTask<Page<Topic>> TopicsAsync(TopicFilter filter, TopicOrder order, PageRequest page, CancellationToken cancellation);

    /// <summary>Returns a page of the members of each topic, in printed order (township, edition, list, number); an empty page for an unknown id.</summary>
    /// <exception cref="InvalidCursorException">A cursor of the page is not a cursor of members.</exception>
    ValueTask<IReadOnlyList<Page<TopicMember>>> TopicMembersAsync(IReadOnlyList<string> topicIds, PageRequest page, CancellationToken cancellation);

    /// <summary>Returns the topic of each of these duties; null where a duty has none, or for an unknown id.</summary>
    ValueTask<IReadOnlyList<Topic?>> TopicsOfAsync(IReadOnlyList<string> dutyIds, CancellationToken cancellation);

    /// <summary>Compares townships side by side: see <see cref="Comparison"/>.</summary>
    /// <param name="townshipIds">Ids of two to ten townships, each once.</param>
    /// <param name="filter">Selects rows.</param>
    /// <param name="parts">The parts of the duties that will be read.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="NodeNotFoundException">An id is not the id of a township.</exception>
    ValueTask<Comparison> CompareAsync(IReadOnlyList<string> townshipIds, TopicFilter filter, DutyParts parts, CancellationToken cancellation);

    /// <summary>
    /// Searches for nodes that contain every word of the text: in the name, the method or a clause of a duty, the name or an alias of a department, the title
    /// of an act, the full name of a township, or the name of a topic. Texts that fold to the same text are equal (<see cref="Folding"/>). Results are in the
    /// order of <see cref="SearchKey"/>.
    /// </summary>
    /// <exception cref="InvalidCursorException">The cursor of the page is not a cursor of a search.</exception>
    ValueTask<SearchAnswer> SearchAsync(SearchRequest request, CancellationToken cancellation);

    /// <summary>
    /// Returns the surroundings of a node, or all shortest paths between two nodes (<see cref="Chains"/>). A duty of a superseded edition, and its clauses,
    /// have no edges: as a start node they are returned without neighbours.
    /// </summary>
    /// <exception cref="NodeNotFoundException">One of the two ids is unknown.</exception>
    ValueTask<Chain> ChainAsync(ChainQuestion question, CancellationToken cancellation);

    /// <summary>Returns counts over the duties that match the filter.</summary>
    ValueTask<Statistics> StatisticsAsync(DutyFilter filter, CancellationToken cancellation);
}

/// <summary>The kind of node whose duties are requested.</summary>
public enum DutyOwner
{
    /// <summary>The duties of a township.</summary>
    Township,

    /// <summary>The ASSIST duties in which townships help a department.</summary>
    AssistedDepartment,

    /// <summary>The RECLAIMED duties that a department took back.</summary>
    ReclaimingDepartment,

    /// <summary>The ASSIST duties in which townships help a department of a kind.</summary>
    AssistedKind,

    /// <summary>The duties of the townships at any level below a division.</summary>
    Division,

    /// <summary>The duties of a category.</summary>
    Category,

    /// <summary>The duties that name a legal act.</summary>
    LegalAct,

    /// <summary>The duties of a topic.</summary>
    Topic,
}

/// <summary>The kind of node whose departments are requested.</summary>
public enum DepartmentOwner
{
    /// <summary>The departments of a division.</summary>
    Division,

    /// <summary>The departments of a kind.</summary>
    Kind,
}

/// <summary>The kind of node whose duties are counted.</summary>
public enum CountOwner
{
    /// <summary>The duties of a township.</summary>
    Township,

    /// <summary>The duties of a category.</summary>
    Category,

    /// <summary>The duties that a document states.</summary>
    Document,
}
