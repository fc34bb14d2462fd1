using DutyGraph.Core;

namespace DutyGraph.Contract.Tests;

/// <summary>Reference tables of the small country. A test changes some of their rows.</summary>
internal sealed class TinyTables : ReferenceNodes
{
    /// <summary>The categories in the official order. All others share the position after the last.</summary>
    public IReadOnlyList<string> Categories { get; init; } = ListsOf.Categories;

    /// <summary>The divisions.</summary>
    public IReadOnlyList<Division> Divisions { get; init; } = TinyCountry.Divisions;

    /// <summary>The kinds of department.</summary>
    public IReadOnlyList<DepartmentKind> Kinds { get; init; } = [Kind("水利局"), Kind("教育局"), Kind("公安局"), Kind("生态环境局")];

    /// <summary>The townships: those with a code.</summary>
    public IReadOnlyList<Township> Townships { get; init; } = [];

    public override string Version =>
        string.Join('|', Categories.Concat<object>(Divisions).Concat(Townships).Concat(Kinds.Select(kind => $"{kind.Id} {string.Join(' ', kind.Aliases)}")));

    public override GraphNode? Find(string id) => id.StartsWith(NodeId.CategoryPrefix, StringComparison.Ordinal)
        ? Category(id[NodeId.CategoryPrefix.Length..])
        : Divisions.Concat<GraphNode>(Kinds).Concat(Townships).FirstOrDefault(node => node.Id == id);

    public static DepartmentKind Kind(string name, params string[] aliases) => new(NodeId.DepartmentKind(name), name, [.. aliases]);

    private Category Category(string name) =>
        new(NodeId.Category(name), name, Categories.Contains(name) ? Categories.Index().First(row => row.Item == name).Index + 1 : Categories.Count + 1);
}
