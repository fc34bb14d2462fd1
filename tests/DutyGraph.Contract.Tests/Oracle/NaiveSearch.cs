using DutyGraph.Core;

namespace DutyGraph.Contract.Tests;

/// <summary>Search, implemented naively from the contract: scans every text of every node.</summary>
internal sealed class NaiveSearch(IReadOnlyList<Facts> facts)
{
    private readonly NaiveGraph _graph = new(facts);

    /// <summary>A hit: its id, and for its best text the rank (0 whole name, 1 start of name, 2 name, 3 alias, 4 method or clause, 5 several texts), the
    /// length and the field.</summary>
    public sealed record Hit(string Id, int Rank, int Length, string Field);

    /// <summary>Returns all hits, best first.</summary>
    public IReadOnlyList<Hit> Search(string text, IReadOnlyCollection<SearchKind>? kinds, DutyFilter filter)
    {
        string[] words = [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Folding.Fold)];
        return
        [
            .. Nodes(filter).Where(node => kinds?.Contains(node.Kind) != false)
                .Select(node => Best(node.Id, [.. node.Texts], words)).OfType<Hit>()
                .OrderBy(hit => hit.Rank).ThenBy(hit => hit.Length).ThenBy(hit => NaiveGraph.CodePoints(hit.Id), StringComparer.Ordinal),
        ];
    }

    /// <summary>Returns the facet counts over all hits.</summary>
    public SearchFacets Facets(IReadOnlyList<Hit> hits, int townships, int departments)
    {
        var found = hits.Select(hit => hit.Id).ToHashSet();
        var duties = _graph.Duties(new DutyFilter { Editions = Editions.All }, DutyOrder.Category).Where(duty => found.Contains(duty.Id)).ToArray();
        return new SearchFacets(
            [.. hits.GroupBy(hit => KindOf(hit.Id)).OrderBy(kind => kind.Key).Select(kind => new HitCount<SearchKind>(kind.Key, kind.Count()))],
            [.. duties.GroupBy(duty => duty.List).OrderBy(list => list.Key).Select(list => new HitCount<DutyList>(list.Key, list.Count()))],
            [.. duties.GroupBy(duty => duty.CategoryId).Select(category => new HitCount<string>(category.Key, category.Count()))],
            [.. Most(duties.Select(duty => duty.TownshipId)).Take(townships)],
            [.. Most(duties.SelectMany(duty => duty.DepartmentIds.Distinct())).Take(departments)]);
    }

    private static IEnumerable<HitCount<string>> Most(IEnumerable<string> ids) =>
        ids.GroupBy(id => id).Select(group => new HitCount<string>(group.Key, group.Count()))
            .OrderByDescending(count => count.Count).ThenBy(count => NaiveGraph.CodePoints(count.Value), StringComparer.Ordinal);

    private static SearchKind KindOf(string id) => id[..id.IndexOf(':', StringComparison.Ordinal)] switch
    {
        "duty" => SearchKind.Duty,
        "department" => SearchKind.Department,
        "act" => SearchKind.LegalAct,
        "topic" => SearchKind.Topic,
        _ => SearchKind.Township,
    };

    private IEnumerable<(SearchKind Kind, string Id, IEnumerable<(string Field, string Text)> Texts)> Nodes(DutyFilter filter) =>
    [
        .. _graph.Duties(filter).Select(duty => (SearchKind.Duty, duty.Id, Texts(duty))),
        .. facts.Select(document => document.Township).DistinctBy(township => township.Id)
            .Select(township => (SearchKind.Township, township.Id, Enumerable.Repeat(("fullName", township.FullName), 1))),
        .. _graph.Resolved.Select(topic => (SearchKind.Topic, topic.Topic.Id, Enumerable.Repeat(("name", topic.Topic.Name), 1))),
        .. facts.SelectMany(document => document.LegalActs).DistinctBy(act => act.Id)
            .Select(act => (SearchKind.LegalAct, act.Id, Enumerable.Repeat(("title", act.Title), 1))),
        .. facts.SelectMany(document => document.Departments).GroupBy(department => department.Id)
            .Select(same => (SearchKind.Department, same.Key, Texts(same.First().Name, same.SelectMany(department => department.Aliases)))),
    ];

    private static IEnumerable<(string Field, string Text)> Texts(Duty duty)
    {
        yield return ("name", duty.Name);
        yield return ("method", duty.Method ?? "");
        foreach (var clause in duty.SuperiorResponsibilities)
        {
            yield return ("superiorResponsibilities", clause.Text);
        }

        foreach (var clause in duty.TownshipResponsibilities)
        {
            yield return ("townshipResponsibilities", clause.Text);
        }
    }

    private static IEnumerable<(string Field, string Text)> Texts(string name, IEnumerable<string> aliases) =>
        [("name", name), .. aliases.Distinct().OrderBy(NaiveGraph.CodePoints, StringComparer.Ordinal).Select(alias => ("aliases", alias))];

    private static Hit? Best(string id, (string Field, string Text)[] texts, string[] words)
    {
        if (!words.All(word => texts.Any(text => Has(text.Text, word))))
        {
            return null;
        }

        var whole = texts.Where(text => words.All(word => Has(text.Text, word)))
            .Select(text => new Hit(id, RankOf(text, words), text.Text.EnumerateRunes().Count(), text.Field))
            .ToArray();
        var parts = texts.Where(text => Has(text.Text, words[0])).Select(text => new Hit(id, 5, text.Text.EnumerateRunes().Count(), text.Field));
        return (whole.Length > 0 ? whole : parts).OrderBy(hit => hit.Rank).ThenBy(hit => hit.Length).First();
    }

    private static bool Has(string text, string word) => Folding.Fold(text).Contains(word, StringComparison.Ordinal);

    private static int RankOf((string Field, string Text) text, string[] words) => (text.Field, Folding.Fold(text.Text)) switch
    {
        ("aliases", _) => 3,
        ("method" or "superiorResponsibilities" or "townshipResponsibilities", _) => 4,
        (_, var name) when name == string.Concat(words) => 0,
        (_, var name) when words.Any(word => name.StartsWith(word, StringComparison.Ordinal)) => 1,
        _ => 2,
    };
}
