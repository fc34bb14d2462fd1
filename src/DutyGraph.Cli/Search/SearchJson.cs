using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>Prints a search result as JSON with the fields of the API's <c>search</c>.</summary>
internal static class SearchJson
{
    /// <summary>Prints one object.</summary>
    public static void Write(SearchFound found, TextWriter output)
    {
        var facets = found.Answer.Facets!;
        Json.Write(output, new
        {
            TotalCount = found.Answer.Hits.Total,
            Nodes = found.Answer.Hits.Items.Select(hit => new { hit.Key.Score, hit.Field, hit.Snippet, Node = Node(hit.Node, found) }),
            Facets = new
            {
                Kinds = facets.Kinds.Select(kind => new { Kind = kind.Value, kind.Count }),
                Lists = facets.Lists.Select(list => new { List = list.Value, list.Count }),
                Categories = facets.Categories.Select(category => new { Category = Named(category.Value), category.Count }),
                Townships = facets.Townships.Select(township => new { Township = Named(township.Value), township.Count }),
                Departments = facets.Departments.Select(department => new { Department = Named(department.Value), department.Count }),
            },
        });

        object Named(string id) => new { Id = id, Name = found.Names[id] };
    }

    private static object Node(GraphNode node, SearchFound found) => node is Duty duty
        ? new { duty.Id, Township = new { Id = duty.TownshipId, Name = found.Names[duty.TownshipId] }, duty.List, duty.Number, duty.Name }
        : new { node.Id, Name = SearchFound.NameOf(node) };
}
