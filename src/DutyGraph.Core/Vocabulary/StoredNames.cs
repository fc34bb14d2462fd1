#pragma warning disable CS1591 // A name is its own documentation here: the comments say what a group of them is for.

namespace DutyGraph.Core;

/// <summary>
/// What a store on a database keeps beside the graph, version 1: properties that let a filter or an order do without a hop, and what it needs to write documents again. They say
/// nothing that relationships do not say.
/// </summary>
public static class StoredNames
{
    // Of the one node that knows the state of the whole: the version of its constraints and indexes, a number that each change raises, the rules by which topics were made, and how many
    // townships have a place in them.
    public const string Schema = "schema";
    public const string Revision = "revision";
    public const string TopicsBy = "topicsBy";
    public const string Places = "places";

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

    // For making topics. Of duties: the key of their form, and a key that puts the oldest first.
    public const string Form = "form";
    public const string AgeKey = "ageKey";

    // Of forms (TopicForm): what their duties say, how many say it, on which lists of which townships they stand (places), and what came of it.
    public const string Profiles = "profiles";
    public const string ProfileUses = "profileUses";
    public const string Names = "names";
    public const string NameUses = "nameUses";
    public const string Cluster = "cluster";

    // Of townships (TopicTownship): whether their duties changed since topics were made of them, the number by which forms know them, and what their duties added to forms.
    public const string Pending = "pending";
    public const string Place = "place";
    public const string Entries = "entries";

    // Of documents: their number among those of their township and month, and whether the ids of their duties have their digits.
    public const string Marked = "marked";
    public const string Reissue = "reissue";

    // Of documents: a fingerprint of what they state, and their statements of nodes that they share with others. Of such a node: its different statements, and of how many documents each is.
    public const string Facts = "facts";
    public const string States = "states";
    public const string Stated = "stated";
    public const string StatedBy = "statedBy";
}

/// <summary>Labels that a store on a database keeps for itself, of nodes of its own or beside the labels of others. No answer shows them.</summary>
public static class StoredLabels
{
    /// <summary>The one node that knows the state of the whole.</summary>
    public const string Graph = nameof(Graph);

    /// <summary>Duties in force: what is asked of the editions in force starts at its indexes.</summary>
    public const string Current = nameof(Current);

    /// <summary>All other duties, and their clauses: chains do not lead to them.</summary>
    public const string Superseded = nameof(Superseded);

    /// <summary>Duties of one wording.</summary>
    public const string TopicForm = nameof(TopicForm);

    /// <summary>A blocking key: forms that share one are compared.</summary>
    public const string TopicKey = nameof(TopicKey);

    /// <summary>What topics were made of, of one township.</summary>
    public const string TopicTownship = nameof(TopicTownship);
}

/// <summary>Types of relationships that a store on a database keeps for itself.</summary>
public static class StoredRelationships
{
    /// <summary>From a form to a blocking key.</summary>
    public const string HasKey = "HAS_KEY";
}
