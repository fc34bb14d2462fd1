using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>
/// The questions that the graph answers. Every question about nodes takes many ids at once and answers in their order, so that a store over a network is asked once a
/// level, not once a row. Text is compared by Unicode code point. An id that names nothing is null, zero or an empty page, each as said; a store that cannot answer throws.
/// </summary>
/// <remarks>
/// It is safe to ask from many threads. An answer sees whole documents. An instance of a store in memory is one state of the graph: two questions to it never see different editions of a document. A
/// store over a network answers each question from what is committed then: a document that is written between two questions may be in the second answer alone.
/// </remarks>
public interface IDutyGraph
{
    /// <summary>
    /// Says, before a node is looked up, that such a page of its duties will be asked for next. A store over a network may bring it along with the node; no answer is another for it.
    /// </summary>
    void Expect(DutyOwner owner, DutyFilter filter, DutyOrder order, PageRequest page)
    {
    }

    /// <summary>The nodes of these ids, of any label; null where there is none.</summary>
    ValueTask<IReadOnlyList<GraphNode?>> NodesAsync(IReadOnlyList<string> ids, CancellationToken cancellation);

    /// <summary>
    /// The township of each full name (昌吉市六工镇), or of a bare name (六工镇) that only one township has; null otherwise. Printings of one name are one (<see cref="Folding"/>).
    /// </summary>
    ValueTask<IReadOnlyList<Township?>> TownshipsNamedAsync(IReadOnlyList<string> names, CancellationToken cancellation);

    /// <summary>The department of each name, or of an alias that only one department has; null otherwise. Printings of one name are one (<see cref="Folding"/>).</summary>
    ValueTask<IReadOnlyList<Department?>> DepartmentsNamedAsync(IReadOnlyList<string> names, CancellationToken cancellation);

    /// <summary>Duties, in <paramref name="order"/>.</summary>
    /// <exception cref="InvalidCursorException">A cursor of the page is not one of this order.</exception>
    ValueTask<Page<Duty>> DutiesAsync(DutyFilter filter, DutyOrder order, PageRequest page, CancellationToken cancellation);

    /// <summary>A page of the duties of each of these nodes; an empty one where an id names nothing.</summary>
    /// <exception cref="InvalidCursorException">A cursor of the page is not one of this order.</exception>
    ValueTask<IReadOnlyList<Page<Duty>>> DutiesOfAsync(
        DutyOwner owner, IReadOnlyList<string> ids, DutyFilter filter, DutyOrder order, PageRequest page, CancellationToken cancellation);

    /// <summary>Townships, by full name.</summary>
    /// <exception cref="InvalidCursorException">A cursor of the page is not one of townships.</exception>
    ValueTask<Page<Township>> TownshipsAsync(TownshipFilter filter, PageRequest page, CancellationToken cancellation);

    /// <summary>A page of the townships in each of these divisions, at any level below it, by full name.</summary>
    /// <exception cref="InvalidCursorException">A cursor of the page is not one of townships.</exception>
    ValueTask<IReadOnlyList<Page<Township>>> TownshipsOfAsync(IReadOnlyList<string> divisionIds, PageRequest page, CancellationToken cancellation);

    /// <summary>Departments, by name.</summary>
    /// <exception cref="InvalidCursorException">A cursor of the page is not one of departments.</exception>
    ValueTask<Page<Department>> DepartmentsAsync(DepartmentFilter filter, PageRequest page, CancellationToken cancellation);

    /// <summary>A page of the departments of each of these divisions (its own, not those below it) or kinds, by name.</summary>
    /// <exception cref="InvalidCursorException">A cursor of the page is not one of departments.</exception>
    ValueTask<IReadOnlyList<Page<Department>>> DepartmentsOfAsync(
        DepartmentOwner owner, IReadOnlyList<string> ids, PageRequest page, CancellationToken cancellation);

    /// <summary>Kinds of department, by name.</summary>
    /// <exception cref="InvalidCursorException">A cursor of the page is not one of kinds.</exception>
    ValueTask<Page<DepartmentKind>> DepartmentKindsAsync(PageRequest page, CancellationToken cancellation);

    /// <summary>All categories, in the printed order.</summary>
    ValueTask<IReadOnlyList<Category>> CategoriesAsync(CancellationToken cancellation);

    /// <summary>Legal acts, by title.</summary>
    /// <exception cref="InvalidCursorException">A cursor of the page is not one of acts.</exception>
    ValueTask<Page<LegalAct>> LegalActsAsync(LegalActFilter filter, PageRequest page, CancellationToken cancellation);

    /// <summary>Documents, by township, edition and id.</summary>
    /// <exception cref="InvalidCursorException">A cursor of the page is not one of documents.</exception>
    ValueTask<Page<Document>> DocumentsAsync(PageRequest page, CancellationToken cancellation);

    /// <summary>The documents of each township, newest first: the first is its edition in force. An undated one is older than any dated one.</summary>
    ValueTask<IReadOnlyList<ImmutableArray<Document>>> DocumentsOfAsync(IReadOnlyList<string> townshipIds, CancellationToken cancellation);

    /// <summary>The divisions right below each of these, by code.</summary>
    ValueTask<IReadOnlyList<ImmutableArray<Division>>> DivisionsBelowAsync(IReadOnlyList<string> divisionIds, CancellationToken cancellation);

    /// <summary>How many duties in force each of these townships or categories has, or how many each of these documents states; null where an id names none of them.</summary>
    ValueTask<IReadOnlyList<DutyCounts?>> CountsAsync(CountOwner owner, IReadOnlyList<string> ids, CancellationToken cancellation);

    /// <summary>The departments that each township assists in its edition in force, most duties first, then by name; at most <paramref name="first"/> of each. Null where an id names no township.</summary>
    ValueTask<IReadOnlyList<ImmutableArray<Support>?>> SupportOfTownshipsAsync(IReadOnlyList<string> townshipIds, int first, CancellationToken cancellation);

    /// <summary>What townships do for each of these departments or kinds, over all duties in force; null where an id names none of them. Totals of other groups stand in rankings alone.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Another group.</exception>
    ValueTask<IReadOnlyList<SupportTotals?>> SupportAsync(SupportGroup group, IReadOnlyList<string> ids, CancellationToken cancellation);

    /// <summary>
    /// Departments, kinds, counties or categories by what townships do within <paramref name="filter"/>, most first, ties by name, then by id; none whose measure is 0. A duty that names two
    /// departments of one kind counts once for the kind, and names the kind alone where it names no department of another kind or of none. It is cut after
    /// <paramref name="first"/> rows, 0 or more.
    /// </summary>
    /// <param name="by">The measure.</param>
    /// <param name="group">What is ranked.</param>
    /// <param name="filter">The duties in scope.</param>
    /// <param name="first">How many rows at most.</param>
    /// <param name="parts">What will be looked at: a store may leave the rest uncounted (<see cref="SupportTotals.Uncounted"/>).</param>
    /// <param name="cancellation">Ends the wait.</param>
    ValueTask<IReadOnlyList<SupportRank>> RankAsync(
        SupportMeasure by, SupportGroup group, DutyFilter filter, int first, SupportParts parts, CancellationToken cancellation);

    /// <summary>Topics, in <paramref name="order"/>.</summary>
    /// <exception cref="InvalidCursorException">A cursor of the page is not one of this order.</exception>
    ValueTask<Page<Topic>> TopicsAsync(TopicFilter filter, TopicOrder order, PageRequest page, CancellationToken cancellation);

    /// <summary>A page of the members of each of these topics, as printed (township, edition, list, number); an empty one where an id names no topic.</summary>
    /// <exception cref="InvalidCursorException">A cursor of the page is not one of members.</exception>
    ValueTask<IReadOnlyList<Page<TopicMember>>> TopicMembersAsync(IReadOnlyList<string> topicIds, PageRequest page, CancellationToken cancellation);

    /// <summary>The topic of each of these duties; null where it has none, or where an id names no duty.</summary>
    ValueTask<IReadOnlyList<Topic?>> TopicsOfAsync(IReadOnlyList<string> dutyIds, CancellationToken cancellation);

    /// <summary>Townships side by side: see <see cref="Comparison"/>.</summary>
    /// <param name="townshipIds">Two to ten of them, each once.</param>
    /// <param name="filter">Which rows.</param>
    /// <param name="parts">What of the duties will be looked at.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="NodeNotFoundException">One of the ids names no township.</exception>
    ValueTask<Comparison> CompareAsync(IReadOnlyList<string> townshipIds, TopicFilter filter, DutyParts parts, CancellationToken cancellation);

    /// <summary>
    /// The nodes each word of the text stands in: in the name, the method or a clause of a duty, the name or an alias of a department, the title of an act, the full name of a township, the name of a topic. Printings of
    /// one text are one (<see cref="Folding"/>). In the order of <see cref="SearchKey"/>.
    /// </summary>
    /// <exception cref="InvalidCursorException">The cursor of the page is not one of a search.</exception>
    ValueTask<SearchAnswer> SearchAsync(SearchRequest request, CancellationToken cancellation);

    /// <summary>The surroundings of a node, or every shortest path between two (<see cref="Chains"/>). A duty of a superseded edition, and its clauses, have no edges: they stand alone where they are asked for.</summary>
    /// <exception cref="NodeNotFoundException">One of the two ids names nothing.</exception>
    ValueTask<Chain> ChainAsync(ChainQuestion question, CancellationToken cancellation);

    /// <summary>Counts over the duties that the filter lets through.</summary>
    ValueTask<Statistics> StatisticsAsync(DutyFilter filter, CancellationToken cancellation);
}

/// <summary>Whose duties are asked for.</summary>
public enum DutyOwner
{
    /// <summary>Duties of a township.</summary>
    Township,

    /// <summary>ASSIST duties in which townships help a department.</summary>
    AssistedDepartment,

    /// <summary>RECLAIMED duties that a department took back.</summary>
    ReclaimingDepartment,

    /// <summary>ASSIST duties in which townships help a department of a kind.</summary>
    AssistedKind,

    /// <summary>Duties of the townships in a division, at any level below it.</summary>
    Division,

    /// <summary>Duties of a category.</summary>
    Category,

    /// <summary>Duties that name a legal act.</summary>
    LegalAct,

    /// <summary>Duties that belong to a topic.</summary>
    Topic,
}

/// <summary>Whose departments are asked for.</summary>
public enum DepartmentOwner
{
    /// <summary>Departments of a division.</summary>
    Division,

    /// <summary>Departments of a kind.</summary>
    Kind,
}

/// <summary>Whose duties are counted.</summary>
public enum CountOwner
{
    /// <summary>Duties of a township.</summary>
    Township,

    /// <summary>Duties of a category.</summary>
    Category,

    /// <summary>Duties that a document states.</summary>
    Document,
}
