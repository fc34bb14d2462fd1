using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>Converts a row of the graph to a parameter: a map of values that Neo4j can store.</summary>
internal static class StoredRow
{
    /// <summary>Returns the row by column names. A missing value is null, which removes the property.</summary>
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
