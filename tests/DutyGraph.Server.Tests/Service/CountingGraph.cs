using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using DutyGraph.Core;

namespace DutyGraph.Server.Tests.Service;

/// <summary>Records every query and passes it on.</summary>
internal sealed class CountingGraph(IDutyGraph graph, QuestionLog log) : IDutyGraph
{
    public ValueTask<IReadOnlyList<GraphNode?>> NodesAsync(
        IReadOnlyList<string> ids, CancellationToken cancellation) =>
        Ask(null).NodesAsync(ids, cancellation);

    public ValueTask<IReadOnlyList<Township?>> TownshipsNamedAsync(
        IReadOnlyList<string> names, CancellationToken cancellation) =>
        Ask(null).TownshipsNamedAsync(names, cancellation);

    public ValueTask<IReadOnlyList<Department?>> DepartmentsNamedAsync(
        IReadOnlyList<string> names, CancellationToken cancellation) =>
        Ask(null).DepartmentsNamedAsync(names, cancellation);

    public ValueTask<Page<Duty>> DutiesAsync(
        DutyFilter filter, DutyOrder order, PageRequest page, CancellationToken cancellation) =>
        Ask(page).DutiesAsync(filter, order, page, cancellation);

    public ValueTask<IReadOnlyList<Page<Duty>>> DutiesOfAsync(
        DutyOwner owner, IReadOnlyList<string> ids, DutyFilter filter, DutyOrder order, PageRequest page, CancellationToken cancellation) =>
        Ask(page).DutiesOfAsync(owner, ids, filter, order, page, cancellation);

    public ValueTask<IReadOnlyList<NodeWithDuties>> NodesWithDutiesAsync(
        DutyOwner owner, IReadOnlyList<string> ids, DutyFilter filter, DutyOrder order, PageRequest page, CancellationToken cancellation) =>
        Ask(page).NodesWithDutiesAsync(owner, ids, filter, order, page, cancellation);

    public ValueTask<Page<Township>> TownshipsAsync(
        TownshipFilter filter, PageRequest page, CancellationToken cancellation) =>
        Ask(page).TownshipsAsync(filter, page, cancellation);

    public ValueTask<IReadOnlyList<Page<Township>>> TownshipsOfAsync(
        IReadOnlyList<string> divisionIds, PageRequest page, CancellationToken cancellation) =>
        Ask(page).TownshipsOfAsync(divisionIds, page, cancellation);

    public ValueTask<Page<Department>> DepartmentsAsync(
        DepartmentFilter filter, PageRequest page, CancellationToken cancellation) =>
        Ask(page).DepartmentsAsync(filter, page, cancellation);

    public ValueTask<IReadOnlyList<Page<Department>>> DepartmentsOfAsync(
        DepartmentOwner owner, IReadOnlyList<string> ids, PageRequest page, CancellationToken cancellation) =>
        Ask(page).DepartmentsOfAsync(owner, ids, page, cancellation);

    public ValueTask<Page<DepartmentKind>> DepartmentKindsAsync(
        PageRequest page, CancellationToken cancellation) =>
        Ask(page).DepartmentKindsAsync(page, cancellation);

    public ValueTask<IReadOnlyList<Category>> CategoriesAsync(
        CancellationToken cancellation) =>
        Ask(null).CategoriesAsync(cancellation);

    public ValueTask<Page<LegalAct>> LegalActsAsync(
        LegalActFilter filter, PageRequest page, CancellationToken cancellation) =>
        Ask(page).LegalActsAsync(filter, page, cancellation);

    public ValueTask<Page<Document>> DocumentsAsync(
        PageRequest page, CancellationToken cancellation) =>
        Ask(page).DocumentsAsync(page, cancellation);

    public ValueTask<IReadOnlyList<ImmutableArray<Document>>> DocumentsOfAsync(
        IReadOnlyList<string> townshipIds, CancellationToken cancellation) =>
        Ask(null).DocumentsOfAsync(townshipIds, cancellation);

    public ValueTask<IReadOnlyList<ImmutableArray<DataIssue>?>> IssuesAsync(
        IReadOnlyList<string> documentIds, CancellationToken cancellation) =>
        Ask(null).IssuesAsync(documentIds, cancellation);

    public ValueTask<IReadOnlyList<ImmutableArray<Division>>> DivisionsBelowAsync(
        IReadOnlyList<string> divisionIds, CancellationToken cancellation) =>
        Ask(null).DivisionsBelowAsync(divisionIds, cancellation);

    public ValueTask<IReadOnlyList<DutyCounts?>> CountsAsync(
        CountOwner owner, IReadOnlyList<string> ids, CancellationToken cancellation) =>
        Ask(null).CountsAsync(owner, ids, cancellation);

    public ValueTask<IReadOnlyList<ImmutableArray<Support>?>> SupportOfTownshipsAsync(
        IReadOnlyList<string> townshipIds, int first, CancellationToken cancellation) =>
        Ask(null).SupportOfTownshipsAsync(townshipIds, first, cancellation);

    public ValueTask<IReadOnlyList<SupportTotals?>> SupportAsync(
        SupportGroup group, IReadOnlyList<string> ids, CancellationToken cancellation) =>
        Ask(null).SupportAsync(group, ids, cancellation);

    public ValueTask<IReadOnlyList<SupportRank>> RankAsync(
        SupportMeasure by, SupportGroup group, DutyFilter filter, int first, SupportParts parts, CancellationToken cancellation) =>
        Ask(null).RankAsync(by, group, filter, first, parts, cancellation);

    public ValueTask<Page<Topic>> TopicsAsync(
        TopicFilter filter, TopicOrder order, PageRequest page, CancellationToken cancellation) =>
        Ask(page).TopicsAsync(filter, order, page, cancellation);

    public ValueTask<IReadOnlyList<Page<TopicMember>>> TopicMembersAsync(
        IReadOnlyList<string> topicIds, PageRequest page, CancellationToken cancellation) =>
        Ask(page).TopicMembersAsync(topicIds, page, cancellation);

    public ValueTask<IReadOnlyList<Topic?>> TopicsOfAsync(
        IReadOnlyList<string> dutyIds, CancellationToken cancellation) =>
        Ask(null).TopicsOfAsync(dutyIds, cancellation);

    public ValueTask<Comparison> CompareAsync(
        IReadOnlyList<string> townshipIds, TopicFilter filter, DutyParts parts, CancellationToken cancellation) =>
        Ask(null).CompareAsync(townshipIds, filter, parts, cancellation);

    public ValueTask<SearchAnswer> SearchAsync(
        SearchRequest request, CancellationToken cancellation) =>
        Ask(request.Page).SearchAsync(request, cancellation);

    public ValueTask<Chain> ChainAsync(ChainQuestion question, CancellationToken cancellation) => Ask(null).ChainAsync(question, cancellation);

    public ValueTask<Statistics> StatisticsAsync(
        DutyFilter filter, CancellationToken cancellation) =>
        Ask(null).StatisticsAsync(filter, cancellation);

    private IDutyGraph Ask(PageRequest? page, [CallerMemberName] string question = "")
    {
        log.Add(question, page);
        return graph;
    }
}
