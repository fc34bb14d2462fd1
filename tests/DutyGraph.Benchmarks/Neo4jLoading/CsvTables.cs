using DutyGraph.Core;
using DutyGraph.Neo4j;

namespace DutyGraph.Benchmarks.Neo4jLoading;

/// <summary>The rows that the loader writes, as CSV files with plain LOAD CSV statements: the simplest way to import them.</summary>
/// <param name="folder">The import folder of the server.</param>
internal sealed class CsvTables(string folder) : IDisposable
{
    private readonly Dictionary<string, CsvTable> _tables = [];
    private readonly HashSet<string> _shared = [];

    /// <summary>Adds the rows of a document. A node that documents share gets the properties of its first document.</summary>
    public void Write(Facts facts)
    {
        var divisions = facts.Divisions.ToDictionary(division => division.Id);
        GraphNode[] shared = [facts.Township, .. facts.Divisions, .. facts.Departments, .. facts.Kinds, .. facts.Categories, .. facts.LegalActs];
        foreach (var node in shared.Where(node => _shared.Add(node.Id)))
        {
            var properties = SharedProperties.Of(node, divisions);
            properties.Add(Properties.Id, node.Id);
            Table(GraphRows.Of(node).First().Table.Name).Write(properties);
            foreach (var edge in GraphRows.Of(node).Skip(1))
            {
                WriteEdge(edge.Table, StoredRow.Of(edge));
            }
        }

        foreach (var (table, rows) in DocumentRows.Of(facts, ReferenceNodes.None).Tables)
        {
            foreach (var row in rows)
            {
                if (NodeTables.All.Contains(table))
                {
                    Table(table.Name).Write(row);
                }
                else
                {
                    WriteEdge(table, row);
                }
            }
        }
    }

    /// <summary>Closes the files, and returns a statement for each, nodes first.</summary>
    public IReadOnlyList<string> Statements()
    {
        Dispose();
        return [.. _tables.Values.OrderBy(table => table.IsOfEdges).Select(table => table.Statement())];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var table in _tables.Values)
        {
            table.Dispose();
        }
    }

    private void WriteEdge(GraphTable table, Dictionary<string, object?> row)
    {
        var (from, to) = (LabelOf(row[Properties.From]), LabelOf(row[Properties.To]));
        var name = $"{from}-{table.Name}-{to}";
        if (!_tables.TryGetValue(name, out var csv))
        {
            _tables.Add(name, csv = new CsvTable(folder, name, (from, table.Name, to)));
        }

        csv.Write(row);
    }

    private CsvTable Table(string label)
    {
        if (!_tables.TryGetValue(label, out var table))
        {
            _tables.Add(label, table = new CsvTable(folder, label, edge: null));
        }

        return table;
    }

    private static string LabelOf(object? id) => ((string)id!) switch
    {
        var text when text.StartsWith(NodeId.DutyPrefix, StringComparison.Ordinal) => Labels.Duty,
        var text when text.StartsWith(NodeId.ResponsibilityPrefix, StringComparison.Ordinal) => Labels.Responsibility,
        var text when text.StartsWith(NodeId.DocumentPrefix, StringComparison.Ordinal) => Labels.Document,
        var text => SharedLabel.Of(text).Type.Name,
    };
}
