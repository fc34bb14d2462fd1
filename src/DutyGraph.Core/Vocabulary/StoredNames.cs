#pragma warning disable CS1591 // The names need no docstrings: comments describe each group.

namespace DutyGraph.Core;

/// <summary>
/// Names that a database store uses in addition to the graph, version 1: denormalized properties that spare filters and orders a hop, and data for replacing
/// documents. They add no facts to those of the relationships.
/// </summary>
public static class StoredNames
{
    // On the Graph node: version of constraints and indexes; revision, raised by every change; the version of the reference tables (tables), and the version
    // that all nodes and duties already follow (settledTables); the rules by which topics were computed; the number of townships with a place in them.
    public const string Schema = "schema";
    public const string Revision = "revision";
    public const string Tables = "tables";
    public const string SettledTables = "settledTables";
    public const string TopicsBy = "topicsBy";
    public const string Places = "places";

    // Ids of neighbours.
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

    // Derived from neighbours or from other properties of the node.
    public const string Clauses = "clauses";
    public const string HasIssues = "hasIssues";

    // For search and sorting: folded texts, lengths of all texts as printed, and a key for each order.
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

    // For topics. On duties: the key of their form, and a sort key that puts the oldest first.
    public const string Form = "form";
    public const string AgeKey = "ageKey";

    // On forms (TopicForm): the profiles and names of their duties with the number of uses, the lists of the townships that have them (places), and the
    // cluster.
    public const string Profiles = "profiles";
    public const string ProfileUses = "profileUses";
    public const string Names = "names";
    public const string NameUses = "nameUses";
    public const string Cluster = "cluster";

    // On townships (TopicTownship): whether their duties changed since topics were computed, their number in places, and what their duties added to forms.
    public const string Pending = "pending";
    public const string Place = "place";
    public const string Entries = "entries";

    // On documents: whether the ids of their duties contain their digits, and their index among the documents of their township and month.
    public const string Marked = "marked";
    public const string Reissue = "reissue";

    // On documents: a fingerprint of their facts, and their versions of shared nodes. On shared nodes: the distinct versions, and the number of documents
    // with each.
    public const string Facts = "facts";
    public const string States = "states";
    public const string Stated = "stated";
    public const string StatedBy = "statedBy";
}

/// <summary>Labels that a database store uses internally, on nodes of its own or as a further label. No answer shows them.</summary>
public static class StoredLabels
{
    /// <summary>The single node with the state of the whole graph.</summary>
    public const string Graph = nameof(Graph);

    /// <summary>A second label for duties in force. Queries over the editions in force use its indexes.</summary>
    public const string Current = nameof(Current);

    /// <summary>A third label for duties in force on the list BASIC. Neo4j stores the number of nodes of each label.</summary>
    public const string Basic = nameof(Basic);

    /// <summary>A third label for duties in force on the list ASSIST.</summary>
    public const string Assist = nameof(Assist);

    /// <summary>A third label for duties in force on the list RECLAIMED.</summary>
    public const string Reclaimed = nameof(Reclaimed);

    /// <summary>A second label for duties of superseded editions and their clauses. Chains do not reach them.</summary>
    public const string Superseded = nameof(Superseded);

    /// <summary>Duties of one wording.</summary>
    public const string TopicForm = nameof(TopicForm);

    /// <summary>A blocking key: forms that share one are compared.</summary>
    public const string TopicKey = nameof(TopicKey);

    /// <summary>What the duties of one township added to the topics.</summary>
    public const string TopicTownship = nameof(TopicTownship);
}

/// <summary>Relationship types that a database store uses internally.</summary>
public static class StoredRelationships
{
    /// <summary>From a form to a blocking key.</summary>
    public const string HasKey = "HAS_KEY";
}
