using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Contract.Tests;

/// <summary>Random facts and filters with a seed. They are drawn from few values, so that collisions are frequent: names repeat, departments share kinds,
/// townships have several editions.</summary>
internal sealed class RandomWorld(int seed)
{
    private static readonly string[] Townships = ["昌吉市六工镇", "昌吉市三工镇", "奇台县奇台镇", "昭苏县昭苏镇", "南京市鼓楼区江东街道"];
    private static readonly string?[] Months = [null, "2024-12", "2025-07"];

    private static readonly string[] Departments =
    [
        "昌吉市水利局", "奇台县水利局", "昭苏县水利局", "昌吉州水利局", "昌吉市教育局", "奇台县教育局", "昭苏县公安局", "昌吉市委组织部", "外地水利局", "昌吉州生态环境局",
    ];

    private static readonly string[] NameParts = ["国土", "调査", "调查", "（", "(", "，", ",", " ", "𠮷", "\uFF01", "工作", "管理"];
    private static readonly string[] SearchedParts = ["國土", "调", "查", "(", ",", "𠮷", "！", "管理", "工", "协助1", "水", "水利局", "昌吉", "条例", "的", "报", "App"];
    private static readonly string[] BodyParts = ["国土", " 調查", "的", "管理", "，", "。", "上报", "水利局", "𠮷", "APP", "(一)"];
    private static readonly string[] Acts = ["中华人民共和国水法", "物业管理条例", "信访办法"];

    private readonly Random _random = new(seed);

    /// <summary>Returns a few documents.</summary>
    public IReadOnlyList<Facts> Facts() =>
        [.. Townships.SelectMany(township => Months.Select(edition => (township, edition)))
            .Where(_ => _random.Next(3) > 0)
            .Select(pair => Document(pair.township, pair.edition))];

    /// <summary>Returns the same documents, some of them followed by a second document of the same township and month.</summary>
    public IReadOnlyList<Facts> Reissued() =>
        [.. Facts().SelectMany(facts =>
            _random.Next(3) > 0 ? [facts] : new[] { facts, Document(facts.Township.FullName, facts.Document.Edition, printing: 1) })];

    /// <summary>Returns a filter of up to nine conditions, which often matches a duty of the facts.</summary>
    public DutyFilter Filter() => new()
    {
        Lists = Some(Enum.GetValues<DutyList>()),
        Townships = Some([.. Townships.Select(NodeId.Township), "township:无"]),
        Divisions = Some([.. TinyCountry.Divisions.Select(division => division.Id), "division:000000"]),
        Categories = Some([.. ListsOf.Categories.Select(NodeId.Category)]),
        Departments = Some([.. Departments.Select(NodeId.Department)]),
        DepartmentKinds = Some([NodeId.DepartmentKind("水利局"), NodeId.DepartmentKind("教育局"), NodeId.DepartmentKind("公安局")]),
        Documents = _random.Next(3) == 0 ? Some([.. DocumentIds(), "document:0"]) : null,
        Editions = One(Enum.GetValues<Editions>()),
        LegalActs = Some([.. Acts.Select(NodeId.LegalAct)]),
        NameContains = _random.Next(4) == 0 ? One(NameParts) + (_random.Next(2) == 0 ? One(NameParts) : "") : null,
        HasIssues = _random.Next(6) == 0 ? _random.Next(2) == 0 : null,
    };

    private static IEnumerable<string> DocumentIds() =>
        from township in Townships
        from edition in Months
        from printing in new[] { 0, 1 }
        select new ListsOf(township, edition, printing).Facts().Document.Id;

    /// <summary>Returns a filter that often matches a topic of the facts.</summary>
    public TopicFilter TopicFilter() => new(
        Some([.. ListsOf.Categories.Select(NodeId.Category), "category:无"]),
        _random.Next(3) == 0 ? _random.Next(5) : null,
        _random.Next(3) == 0 ? _random.Next(2) == 0 : null,
        _random.Next(4) == 0 ? One(NameParts) : null);

    /// <summary>Returns a query for a chain between or around some of these nodes.</summary>
    public ChainQuestion Chain(IReadOnlyList<string> ids) =>
        new(One(ids), _random.Next(2) == 0 ? One(ids) : null, _random.Next(1, 7), _random.Next(3) == 0 ? 2000 : _random.Next(1, 60))
    {
        Kinds = Some([.. EdgeKinds.All]) ?? EdgeKinds.All,
    };

    /// <summary>Returns a page size that is small compared with the world.</summary>
    public int PageSize() => _random.Next(1, 12);

    /// <summary>Returns one or more words that often occur in a text of the facts.</summary>
    public string SearchText() =>
        string.Join(' ', Enumerable.Range(0, _random.Next(1, 4)).Select(_ => One(SearchedParts) + (_random.Next(3) == 0 ? One(SearchedParts) : "")));

    /// <summary>Returns kinds of node, or null for all kinds.</summary>
    public ImmutableArray<SearchKind>? SearchKinds() => Some(Enum.GetValues<SearchKind>());

    /// <summary>Returns one of the values.</summary>
    public T One<T>(IReadOnlyList<T> values) => values[_random.Next(values.Count)];

    private Facts Document(string township, string? edition, int printing = 0)
    {
        var lists = new ListsOf(township, edition, printing);
        for (var duty = _random.Next(40); duty > 0; duty--)
        {
            var name = string.Concat(Enumerable.Range(0, _random.Next(4)).Select(_ => One(NameParts)));
            var category = _random.Next(9) == 0 ? "未列类" + One(["甲", "乙"]) : One(ListsOf.Categories);
            var departments = Few(Departments, 3);
            _ = _random.Next(3) switch
            {
                0 => lists.Basic(name, category, Few(Acts, 2), _random.Next(5) == 0),
                1 => lists.Assist(
                    name, departments, [.. Enumerable.Range(0, _random.Next(4)).Select(_ => Body())], category, Few(Acts, 2), _random.Next(5) == 0),
                _ => lists.Reclaimed(name, departments, category, Few(Acts, 2), _random.Next(5) == 0, _random.Next(3) == 0 ? Body() : null),
            };
        }

        return lists.Facts();
    }

    private string Body() => string.Concat(Enumerable.Range(0, _random.Next(1, 8)).Select(_ => One(BodyParts)));

    private T[] Few<T>(T[] values, int most) => [.. Enumerable.Range(0, _random.Next(most + 1)).Select(_ => One(values)).Distinct()];

    private ImmutableArray<T>? Some<T>(T[] values) => _random.Next(5) > 0 ? null : [.. values.Where(_ => _random.Next(2) == 0)];
}
