using System.Collections;
using System.Globalization;
using DutyGraph.Core;

namespace DutyGraph.Benchmarks.Neo4jLoading;

/// <summary>One CSV file, and the LOAD CSV statement that knows the types of its columns.</summary>
/// <param name="folder">Where it lies.</param>
/// <param name="name">Its name, without ending.</param>
/// <param name="edge">Labels and type of its relationships; null where its rows are nodes, whose label is its name.</param>
internal sealed class CsvTable(string folder, string name, (string From, string Type, string To)? edge) : IDisposable
{
    // Separates the elements of a list; no element contains it.
    private const char InList = '\u001F';

    private readonly StreamWriter _file = new(Path.Combine(folder, $"{name}.csv"));
    private readonly Dictionary<string, string> _columns = [];

    /// <summary>Whether the rows are relationships.</summary>
    public bool IsOfEdges => edge is not null;

    /// <summary>Writes a row. All rows must have the same names.</summary>
    public void Write(Dictionary<string, object?> row)
    {
        if (_columns.Count == 0)
        {
            foreach (var column in row.Keys)
            {
                _columns.Add(column, $"row.{column}");
            }

            _file.WriteLine(string.Join(',', _columns.Keys));
        }

        _file.WriteLine(string.Join(',', _columns.Keys.ToArray().Select(column => Cell(column, row[column]))));
    }

    /// <summary>The statement that loads the file, in transactions of some thousand rows.</summary>
    public string Statement() => $$"""
        LOAD CSV WITH HEADERS FROM 'file:///{{name}}.csv' AS row
        CALL (row) {
          {{(edge is var (from, type, to)
              ? $"MATCH (from:{from} {{id: row.from}}) MATCH (to:{to} {{id: row.to}}) CREATE (from)-[:{type} {Map([Properties.From, Properties.To])}]->(to)"
              : $"CREATE (:{name} {Map([])})")}}
        } IN TRANSACTIONS OF 5000 ROWS
        """;

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private string Map(string[] without) =>
        $"{{{string.Join(", ", _columns.Where(column => !without.Contains(column.Key)).Select(column => $"{column.Key}: {column.Value}"))}}}";

    private string Cell(string column, object? value)
    {
        switch (value)
        {
            case null:
                return "";
            case int or long:
                _columns[column] = $"toInteger(row.{column})";
                return string.Create(CultureInfo.InvariantCulture, $"{value}");
            case bool flag:
                _columns[column] = $"toBoolean(row.{column})";
                return flag ? "true" : "false";
            case IEnumerable list and not string:
                _columns[column] = $"CASE WHEN row.{column} IS NULL THEN [] ELSE split(row.{column}, '{InList}') END";
                return Quoted(string.Join(InList, list.Cast<string>()));
            default:
                return Quoted((string)value);
        }
    }

    // Neo4j reads a backslash in CSV as an escape.
    private static string Quoted(string text) => text.Length == 0 ? "" : $"\"{text.Replace('\\', '/').Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
