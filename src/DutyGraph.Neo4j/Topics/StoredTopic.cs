using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>A topic as stored in the graph.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="CategoryIds">Ids of the categories of its duties, sorted.</param>
internal sealed record StoredTopic(Topic Topic, ImmutableArray<string> CategoryIds)
{
    /// <summary>Returns the properties of the node, with folded texts for search and sort keys.</summary>
    public Dictionary<string, object?> Properties()
    {
        var map = StoredRow.Of(GraphRows.Of(Topic).Single());
        map.Add(StoredNames.Categories, CategoryIds.ToArray());
        map.Add(StoredNames.Folded, Folding.Fold(Topic.Name));
        map.Add(StoredNames.Lengths, new[] { SearchMatch.LengthOf(Topic.Name) });
        map.Add(StoredNames.IdKey, SortKey.Of(Topic.Id));
        map.Add(StoredNames.SortKey, SortKey.Of(TopicKey.Of(TopicOrder.Spread, Topic)));
        map.Add(StoredNames.DifferingKey, SortKey.Of(TopicKey.Of(TopicOrder.Differing, Topic)));
        return map;
    }
}
