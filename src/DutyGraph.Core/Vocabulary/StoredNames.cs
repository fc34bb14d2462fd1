#pragma warning disable CS1591 // A name is its own documentation here: the comments say what a group of them is for.

namespace DutyGraph.Core;

/// <summary>
/// What a store on a database keeps beside the graph, version 1: properties that let a filter or an order do without a hop, and what it needs to write documents again. They say
/// nothing that relationships do not say.
/// </summary>
public static class StoredNames
{
    /// <summary>The label of the one node that knows the state of the whole.</summary>
    public const string Graph = nameof(Graph);

    /// <summary>The label of duties in force beside their own: what is asked of the editions in force starts at its indexes.</summary>
    public const string Current = nameof(Current);

    /// <summary>The label of all other duties, and of their clauses, beside their own: chains do not lead to them.</summary>
    public const string Superseded = nameof(Superseded);

    // Of that node: the version of its constraints and indexes, a number that each change raises, what that number was when topics were made of the facts, and by which rules.
    public const string Schema = "schema";
    public const string Revision = "revision";
    public const string Topics = "topics";
    public const string TopicsBy = "topicsBy";

    // Neighbours by id.
    public const string Acts = "acts";
    public const string Categories = "categories";
    public const string Category = "category";
    public const string Departments = "departments";
    public const string Division = "division";
    public const string Divisions = "divisions";
    public const string Document = "document";
    public const string Parent = "parent";
    public const string Performers = "performers";
    public const string ReportsTo = "reportsTo";
    public const string Topic = "topic";

    // Told of the neighbours or of the node's own properties.
    public const string Clauses = "clauses";
    public const string HasIssues = "hasIssues";

    // For finding and for order: folded texts, the lengths of all texts as printed, and one key for each order.
    public const string Folded = "folded";
    public const string FoldedName = "foldedName";
    public const string FoldedTexts = "foldedTexts";
    public const string Lengths = "lengths";
    public const string CategoryKey = "categoryKey";
    public const string DifferingKey = "differingKey";
    public const string IdKey = "idKey";
    public const string NameKey = "nameKey";
    public const string PrintedKey = "printedKey";
    public const string SortKey = "sortKey";

    // Of documents: their number among those of their township and month, and whether the ids of their duties have their digits.
    public const string Marked = "marked";
    public const string Reissue = "reissue";

    // Of documents: a fingerprint of what they state, and their statements of nodes that they share with others. Of such a node: its different statements, and of how many documents each is.
    public const string Facts = "facts";
    public const string States = "states";
    public const string Stated = "stated";
    public const string StatedBy = "statedBy";
}
