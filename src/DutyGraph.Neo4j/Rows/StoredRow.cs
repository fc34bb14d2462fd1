using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>A row of the graph as a statement takes it: a map of what Neo4j can hold.</summary>
internal static class StoredRow
{
    /// <summary>The row, by the names of its columns; what it lacks is null, which takes a property away.</summary>
    public static Dictionary<string, object?> Of(GraphRow row)
    {
        var map = new Dictionary<string, object?>(row.Values.Length + 16, StringComparer.Ordinal);
        for (var column = 0; column < row.Values.Length; column++)
        {
            map.Add(row.Table.Columns[column], Value(row.Values[column]));
        }

        return map;
    }

    private static object? Value(object? value) => value switch
    {
        ImmutableArray<string> texts => texts.ToArray(),
        ImmutableArray<DataIssue> issues => issues.Select(IssueText.Of).ToArray(),
        _ => value,
    };
}
