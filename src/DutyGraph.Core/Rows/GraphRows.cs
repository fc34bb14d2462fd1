namespace DutyGraph.Core;

/// <summary>What a store or an export writes for a node: its own row, those of its clauses, and every relationship that it states.</summary>
public static class GraphRows
{
    /// <summary>The rows of one node. Each relationship that documents state comes from exactly one node.</summary>
    /// <exception cref="ArgumentException">A node that the graph, version 1, has no label for.</exception>
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
                document.Issues.RemoveAll(issue => issue.DutyId is not null)),
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

    /// <summary>The relationship of a duty to its topic: derived, so no node states it.</summary>
    public static GraphRow Of(string topicId, TopicMember member) => EdgeTables.About.Row(member.DutyId, topicId, member.Score, member.Reasons);

    /// <summary>A constant as the API spells it: ASSIST. Every constant of the vocabulary is one word.</summary>
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
