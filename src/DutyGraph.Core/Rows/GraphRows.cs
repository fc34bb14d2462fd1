namespace DutyGraph.Core;

/// <summary>Converts nodes to rows for stores and exports: a row for the node, rows for its clauses, and rows for the relationships that it states.</summary>
public static class GraphRows
{
    /// <summary>Returns the rows of one node. Each relationship in the documents belongs to exactly one node.</summary>
    /// <exception cref="ArgumentException">The graph has no label for this type of node.</exception>
    public static IEnumerable<GraphRow> Of(GraphNode node) => node switch
    {
        Division division => OfDivision(division),
        Township township =>
        [
            NodeTables.Township.Row(township.Id, township.Name, township.FullName, township.Code, Constant(township.Kind)),
            EdgeTables.PartOf.Row(township.Id, township.DivisionId),
        ],
        Document document =>
        [
            NodeTables.Document.Row(
                document.Id, document.Title, document.TownshipId, document.Edition, document.FileName, document.Sha256, document.Current,
                document.Issues),
        ],
        Category category => [NodeTables.Category.Row(category.Id, category.Name, category.Position)],
        DepartmentKind kind => [NodeTables.DepartmentKind.Row(kind.Id, kind.Name, kind.Aliases)],
        Department department => OfDepartment(department),
        LegalAct act => [NodeTables.LegalAct.Row(act.Id, act.Title, Constant(act.Kind))],
        Duty duty => DutyRows.Of(duty),
        Topic topic =>
        [
            NodeTables.Topic.Row(
                topic.Id, topic.Name, topic.Townships, topic.Differing, topic.Counts.Basic, topic.Counts.Assist, topic.Counts.Reclaimed),
        ],
        _ => throw new ArgumentException($"No label for {node.GetType().Name}.", nameof(node)),
    };

    /// <summary>Returns the row of the relationship from a duty to its topic. It is derived, so it does not belong to a node.</summary>
    public static GraphRow Of(string topicId, TopicMember member) => EdgeTables.About.Row(member.DutyId, topicId, member.Score, member.Reasons);

    /// <summary>The name of an enum member in the API: ASSIST. Every member of the vocabulary is one word, so upper case is enough.</summary>
    internal static string Constant(Enum value) => value.ToString().ToUpperInvariant();

    private static IEnumerable<GraphRow> OfDivision(Division division)
    {
        yield return NodeTables.Division.Row(
            division.Id, division.Code, division.Name, division.ShortName, division.Key, Constant(division.Level));
        if (division.ParentId is { } parent)
        {
            yield return EdgeTables.PartOf.Row(division.Id, parent);
        }
    }

    private static IEnumerable<GraphRow> OfDepartment(Department department)
    {
        yield return NodeTables.Department.Row(department.Id, department.Name, department.Aliases);
        if (department.KindId is { } kind)
        {
            yield return EdgeTables.OfKind.Row(department.Id, kind);
        }

        if (department.DivisionId is { } division)
        {
            yield return EdgeTables.BelongsTo.Row(department.Id, division);
        }
    }
}
