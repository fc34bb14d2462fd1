using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>Posting lists: for each value that duties are filtered by, the duties with that value, in printed order.</summary>
internal sealed class DutyPostings(GraphNodes nodes, DutyColumns columns, KindMembers kinds, TopicMembers topics)
{
    public Postings List { get; } = Postings.OfColumn(columns.List, Enum.GetValues<DutyList>().Length);

    public Postings Township { get; } = Postings.OfColumn(columns.Township, nodes.Townships.Count);

    public Postings Document { get; } = Postings.OfColumn(columns.Document, nodes.Documents.Count);

    public Postings Category { get; } = Postings.OfColumn(columns.Category, nodes.Categories.Count);

    /// <summary>By department that they assist or that took them back.</summary>
    public Postings Department { get; } = columns.Departments.Inverted(nodes.Departments.Count);

    /// <summary>By kind of those departments.</summary>
    public Postings Kind { get; } = Postings
        .OfRows(
            columns.Count,
            duty => columns.Departments[duty].ToArray().Select(department => kinds.KindOf[department]).Where(kind => kind != KindMembers.Unknown).Distinct())
        .Inverted(nodes.Kinds.Count);

    /// <summary>By legal act that they name.</summary>
    public Postings Act { get; } = columns.Acts.Inverted(nodes.Acts.Count);

    public Postings Topic { get; } = topics.Duties;

    /// <summary>By whether they have issues: 0 without, 1 with.</summary>
    public Postings Issues { get; } = Postings.OfRows(columns.Count, duty => [nodes.Duties[duty].Issues.IsEmpty ? 0 : 1]).Inverted(2);
}
