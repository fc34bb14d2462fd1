using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>The columns turned round: for each value by which duties are asked for, the duties that have it, in printed order.</summary>
internal sealed class DutyPostings(GraphNodes nodes, DutyColumns columns, KindMembers kinds, TopicMembers topics)
{
    /// <summary>By list.</summary>
    public Postings List { get; } = Postings.OfColumn(columns.List, Enum.GetValues<DutyList>().Length);

    /// <summary>By township.</summary>
    public Postings Township { get; } = Postings.OfColumn(columns.Township, nodes.Townships.Count);

    /// <summary>By document.</summary>
    public Postings Document { get; } = Postings.OfColumn(columns.Document, nodes.Documents.Count);

    /// <summary>By category.</summary>
    public Postings Category { get; } = Postings.OfColumn(columns.Category, nodes.Categories.Count);

    /// <summary>By department assisted, or that took them back.</summary>
    public Postings Department { get; } = columns.Departments.Inverted(nodes.Departments.Count);

    /// <summary>By kind of those departments.</summary>
    public Postings Kind { get; } = Postings
        .OfRows(columns.Count, duty => columns.Departments[duty].ToArray().Select(department => kinds.KindOf[department]).Where(kind => kind != KindMembers.Unknown).Distinct())
        .Inverted(nodes.Kinds.Count);

    /// <summary>By legal act that they name.</summary>
    public Postings Act { get; } = columns.Acts.Inverted(nodes.Acts.Count);

    /// <summary>By topic that they belong to.</summary>
    public Postings Topic { get; } = topics.Duties;

    /// <summary>Without issues (0) and with issues (1).</summary>
    public Postings Issues { get; } = Postings.OfRows(columns.Count, duty => [nodes.Duties[duty].Issues.IsEmpty ? 0 : 1]).Inverted(2);
}
