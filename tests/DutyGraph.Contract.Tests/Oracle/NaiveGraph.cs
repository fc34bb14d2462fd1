using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Contract.Tests;

/// <summary>The graph, implemented naively from the contract: every query scans all duties of all facts.</summary>
internal sealed class NaiveGraph(IReadOnlyList<Facts> facts)
{
    private readonly ILookup<string, Division> _divisions = facts.SelectMany(document => document.Divisions).ToLookup(division => division.Id);
    private readonly ILookup<string, Department> _departments = facts.SelectMany(document => document.Departments).ToLookup(department => department.Id);
    private readonly ILookup<string, Township> _townships = facts.Select(document => document.Township).ToLookup(township => township.Id);
    private readonly ILookup<string, Category> _categories = facts.SelectMany(document => document.Categories).ToLookup(category => category.Id);

    private readonly Facts[] _documents = [.. facts.DistinctBy(document => document.Document.Id)];

    /// <summary>The duties of all editions, with <see cref="Duty.Current"/> set.</summary>
    private Duty[] Stored => field ??=
    [
        .. _documents.SelectMany((document, place) => document.Duties.Select(duty => duty with
        {
            Id = IsLastOfMonth(place)
                ? duty.Id
                : duty.Id.Replace($"/{duty.Edition ?? "undated"}/", $"/{duty.Edition ?? "undated"}@{duty.DocumentId[9..]}/", StringComparison.Ordinal),
            Current = IsLastOfMonth(place)
                && _documents.Where(other => other.Township.Id == duty.TownshipId)
                    .All(other => string.CompareOrdinal(other.Document.Edition ?? "", duty.Edition ?? "") <= 0),
        })),
    ];

    private bool IsLastOfMonth(int place) =>
        _documents.Skip(place + 1).All(later =>
            (later.Township.Id, later.Document.Edition) != (_documents[place].Township.Id, _documents[place].Document.Edition));

    public IEnumerable<Duty> Duties(DutyFilter filter, DutyOrder order = DutyOrder.Printed)
    {
        var duties = Stored.Where(duty => Passes(duty, filter)).ToArray();
        var led = order switch
        {
            DutyOrder.Name => duties.OrderBy(duty => CodePoints(duty.Name), StringComparer.Ordinal),
            DutyOrder.Category => duties
                .OrderBy(duty => _categories[duty.CategoryId].First().Position).ThenBy(duty => CodePoints(duty.CategoryId), StringComparer.Ordinal),
            _ => duties.OrderBy(_ => 0),
        };
        return led
            .ThenBy(duty => CodePoints(duty.TownshipId), StringComparer.Ordinal)
            .ThenBy(duty => duty.Edition ?? "", StringComparer.Ordinal)
            .ThenBy(duty => duty.Id.Contains('@') ? duty.DocumentId : "", StringComparer.Ordinal)
            .ThenBy(duty => duty.List).ThenBy(duty => duty.Number);
    }

    public SupportTotals Support(SupportGroup group, string id, IReadOnlyList<Duty> scope)
    {
        var assists = scope.Where(duty => duty.List == DutyList.Assist).ToArray();
        var helping = assists.Where(duty => Groups(duty, group).Contains(id)).ToArray();
        var named = group is SupportGroup.Department or SupportGroup.Kind;
        return new SupportTotals(
            Duties: helping.Length,
            Leads: helping.Count(duty => named ? Groups(duty, group)[0] == id : duty.DepartmentIds.Length > 0),
            Alone: helping.Count(duty => named ? Groups(duty, group).All(other => other == id) : duty.DepartmentIds.Length == 1),
            Townships: helping.Select(duty => duty.TownshipId).Distinct().Count(),
            Clauses: helping.Sum(duty => duty.TownshipResponsibilities.Length),
            Reclaimed: scope.Count(duty => duty.List == DutyList.Reclaimed && Groups(duty, group).Contains(id)),
            InScope: assists.Length);
    }

    public IEnumerable<SupportRank> Rank(SupportMeasure by, SupportGroup group, DutyFilter filter)
    {
        var scope = Duties(filter).ToArray();
        var rows = scope.SelectMany(duty => Groups(duty, group)).OfType<string>().Distinct()
            .Select(id => (Id: id, Totals: Support(group, id, scope)))
            .Where(row => Measure(row.Totals, by) > 0)
            .ToArray();
        var ordered = rows
            .OrderByDescending(row => Measure(row.Totals, by))
            .ThenBy(row => CodePoints(NameOf(row.Id)), StringComparer.Ordinal)
            .ThenBy(row => CodePoints(row.Id), StringComparer.Ordinal)
            .ToArray();
        return ordered.Index().Select(row => new SupportRank(
            1 + rows.Count(other => Measure(other.Totals, by) > Measure(row.Item.Totals, by)), row.Item.Id, row.Item.Totals,
            scope.Count(duty => duty.List == DutyList.Assist && ordered.Take(row.Index + 1).Any(place => Groups(duty, group).Contains(place.Id)))));
    }

    /// <summary>Returns the ASSIST duties in scope that name a group.</summary>
    public IEnumerable<Duty> Assisting(SupportGroup group, string id, DutyFilter filter, DutyOrder order) =>
        Duties(filter, order).Where(duty => duty.List == DutyList.Assist && Groups(duty, group).Contains(id));

    public Statistics Statistics(DutyFilter filter)
    {
        var duties = Duties(filter).ToArray();
        return new Statistics(
            duties.Select(duty => duty.TownshipId).Distinct().Count(),
            duties.SelectMany(duty => duty.DepartmentIds).Distinct().Count(),
            duties.Select(duty => duty.CategoryId).Distinct().Count(),
            duties.SelectMany(duty => duty.ActIds).Distinct().Count(),
            duties.Select(duty => TopicOf(duty.Id)?.Id).OfType<string>().Distinct().Count(),
            duties.Select(duty => duty.DocumentId).Distinct().Count(),
            Counts(duties),
            [.. Duties(filter, DutyOrder.Category).GroupBy(duty => duty.CategoryId).Select(category => new GroupCount(category.Key, Counts(category)))],
            [.. duties.GroupBy(duty => duty.TownshipId).Select(township => new GroupCount(township.Key, Counts(township)))]);
    }

    /// <summary>The topics that the resolver makes from all duties. Stores are compared with the resolver, which has its own tests.</summary>
    public IReadOnlyList<ResolvedTopic> Resolved => field ??= TopicResolver.Resolve(Duties(DutyFilter.All));

    public Topic? TopicOf(string dutyId) => ByDuty.GetValueOrDefault(dutyId);

    public IEnumerable<ResolvedTopic> Topics(TopicFilter filter, TopicOrder order) => Resolved
        .Where(topic => Passes(topic, filter))
        .OrderBy(topic => order == TopicOrder.Differing && !topic.Topic.Differing)
        .ThenByDescending(topic => topic.Topic.Townships)
        .ThenBy(topic => CodePoints(topic.Topic.Name), StringComparer.Ordinal).ThenBy(topic => CodePoints(topic.Topic.Id), StringComparer.Ordinal);

    public static DutyCounts Counts(IEnumerable<Duty> duties) => new(
        duties.Count(duty => duty.List == DutyList.Basic),
        duties.Count(duty => duty.List == DutyList.Assist),
        duties.Count(duty => duty.List == DutyList.Reclaimed));

    /// <summary>Converts a text so that ordinal order is the order of code points: 8 hexadecimal digits per code point.</summary>
    public static string CodePoints(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.Value.ToString("X8", provider: null)));

    private bool Passes(Duty duty, DutyFilter filter) =>
        (filter.Documents is not null || filter.Editions == Editions.All || duty.Current)
        && Any(filter.Documents, [duty.DocumentId])
        && Any(filter.Lists, [duty.List])
        && Any(filter.Townships, [duty.TownshipId])
        && Any(filter.Divisions, Above(_townships[duty.TownshipId].First().DivisionId))
        && Any(filter.Categories, [duty.CategoryId])
        && Any(filter.Departments, duty.DepartmentIds)
        && Any(filter.DepartmentKinds, Groups(duty, SupportGroup.Kind).OfType<string>())
        && Any(filter.LegalActs, duty.ActIds)
        && (filter.Topics is null || (TopicOf(duty.Id) is { } topic && filter.Topics.Value.Contains(topic.Id)))
        && (filter.NameContains is null || Folding.Fold(duty.Name).Contains(Folding.Fold(filter.NameContains), StringComparison.Ordinal))
        && (filter.HasIssues is null || filter.HasIssues == !duty.Issues.IsEmpty);

    private Dictionary<string, Topic> ByDuty =>
        field ??= Resolved.SelectMany(topic => topic.Members.Select(member => (member.DutyId, topic.Topic))).ToDictionary(StringComparer.Ordinal);

    private bool Passes(ResolvedTopic topic, TopicFilter filter)
    {
        var duties = Duties(DutyFilter.All).Where(duty => topic.Members.Any(member => member.DutyId == duty.Id)).ToArray();
        return Any(filter.Categories, duties.Select(duty => duty.CategoryId))
            && (filter.MinTownships is null || duties.Select(duty => duty.TownshipId).Distinct().Count() >= filter.MinTownships)
            && (filter.Differing is null || filter.Differing == duties.GroupBy(duty => duty.TownshipId, duty => duty.List)
                .Select(lists => string.Join(' ', lists.Distinct().Order())).Distinct().Skip(1).Any())
            && (filter.NameContains is null || Folding.Fold(topic.Topic.Name).Contains(Folding.Fold(filter.NameContains), StringComparison.Ordinal));
    }

    private static bool Any<T>(ImmutableArray<T>? wanted, IEnumerable<T> had) => wanted is null || had.Any(value => wanted.Value.Contains(value));

    private IEnumerable<string> Above(string? divisionId) =>
        divisionId is null ? [] : [divisionId, .. Above(_divisions[divisionId].First().ParentId)];

    /// <summary>Returns the groups of a duty: its departments, their kinds (null for a department without a kind), its county, or its category.</summary>
    private string?[] Groups(Duty duty, SupportGroup group) => group switch
    {
        SupportGroup.Department => [.. duty.DepartmentIds],
        SupportGroup.Kind => [.. duty.DepartmentIds.Select(id => _departments[id].First().KindId)],
        SupportGroup.Division => [_townships[duty.TownshipId].First().DivisionId],
        _ => [duty.CategoryId],
    };

    private string NameOf(string id) => _divisions[id].FirstOrDefault()?.Name ?? id;

    private static int Measure(SupportTotals totals, SupportMeasure by) =>
        (int)typeof(SupportTotals).GetProperty(by.ToString())!.GetValue(totals)!;
}
