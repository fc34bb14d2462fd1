namespace DutyGraph.Core;

/// <summary>
/// The nodes that reference tables own: divisions, townships, kinds of department and categories. Documents only mention them. A new version of a table changes
/// them once, whatever number of documents a graph has.
/// </summary>
public abstract class ReferenceNodes
{
    /// <summary>No tables: every node is as documents state it.</summary>
    public static readonly ReferenceNodes None = new Empty();

    /// <summary>A hash of the content of the tables; null if there are none.</summary>
    public abstract string? Version { get; }

    /// <summary>Returns a node as the tables have it; null if they do not have it.</summary>
    public abstract GraphNode? Find(string id);

    /// <summary>Returns the facts of a document with the nodes of the tables. What the tables do not have stays as the document states it.</summary>
    public Facts Settle(Facts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Version is null ? facts : facts with
        {
            Township = Settle(facts.Township),
            Divisions = [.. facts.Divisions.Select(Settle).Concat(facts.Divisions.Select(Settle).SelectMany(Above)).DistinctBy(division => division.Id)],
            Kinds = [.. facts.Kinds.Select(Settle)],
            Categories = [.. facts.Categories.Select(Settle)],
        };
    }

    /// <summary>Returns the divisions above a division that the tables have, lowest first.</summary>
    public IEnumerable<Division> Above(Division division)
    {
        ArgumentNullException.ThrowIfNull(division);
        for (var above = division; above.ParentId is { } id && Find(id) is Division parent; above = parent)
        {
            yield return parent;
        }
    }

    private T Settle<T>(T stated)
        where T : GraphNode => Find(stated.Id) as T ?? stated;

    private sealed class Empty : ReferenceNodes
    {
        public override string? Version => null;

        public override GraphNode? Find(string id) => null;
    }
}
