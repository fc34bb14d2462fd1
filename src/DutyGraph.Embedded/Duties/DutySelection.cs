using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>Selects duties by filter.</summary>
internal sealed class DutySelection(GraphNodes nodes, DutyPostings postings, DutyNames names, Territory territory)
{
    private readonly EditionDuties _editions = new(nodes);

    /// <summary>The duties of all editions.</summary>
    public ReadOnlyMemory<int> All => _editions.All;

    /// <summary>The duties in force, in printed order; the same memory as <see cref="All"/> if no edition is superseded.</summary>
    public ReadOnlyMemory<int> Current => _editions.Current;

    /// <summary>Returns the duties that match the filter, in printed order.</summary>
    public ReadOnlyMemory<int> Where(DutyFilter filter) => new OrdinalFilter(filter.ReachesSuperseded ? All : Current, All.Length)
        .Any(filter.Lists, list => postings.List[(int)list])
        .Any(filter.Townships, id => postings.Township.Under(nodes.Townships.Find(id)))
        .Any(filter.Divisions, id => Within(nodes.Divisions.Find(id)))
        .Any(filter.Categories, id => postings.Category.Under(nodes.Categories.Find(id)))
        .Any(filter.Departments, id => postings.Department.Under(nodes.Departments.Find(id)))
        .Any(filter.DepartmentKinds, id => postings.Kind.Under(nodes.Kinds.Find(id)))
        .Any(filter.LegalActs, id => postings.Act.Under(nodes.Acts.Find(id)))
        .Any(filter.Topics, id => postings.Topic.Under(nodes.Topics.Find(id)))
        .Any(filter.Documents, id => postings.Document.Under(nodes.Documents.Find(id)))
        .Containing(filter.NameContains, text => Union(names.Containing(text), names.Duties))
        .One(filter.HasIssues, has => postings.Issues[has ? 1 : 0])
        .Matches;

    /// <summary>Returns the duties of the townships at any level below a division; none if the division is unknown.</summary>
    public ReadOnlyMemory<int> Within(int? division) => Union(territory.TownshipsWithin.Under(division), postings.Township);

    /// <summary>Returns those duties that are in force.</summary>
    public ReadOnlyMemory<int> InForce(ReadOnlyMemory<int> duties) => Common(duties, Current);

    /// <summary>Returns the duties of one node that are also in a selection.</summary>
    /// <param name="ofNode">The duties of the node.</param>
    /// <param name="selection">The result of <see cref="Where"/>.</param>
    public ReadOnlyMemory<int> Common(ReadOnlyMemory<int> ofNode, ReadOnlyMemory<int> selection) =>
        selection.Length == All.Length ? ofNode : Ordinals.Intersection([ofNode, selection]);

    private ReadOnlyMemory<int> Union(ReadOnlyMemory<int> keys, Postings of) => Ordinals.Union([.. keys.ToArray().Select(key => of[key])], All.Length);
}
