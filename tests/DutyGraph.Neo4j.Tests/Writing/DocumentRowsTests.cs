using DutyGraph.Core;

namespace DutyGraph.Neo4j.Tests.Writing;

/// <summary>No table is dropped silently.</summary>
public sealed class DocumentRowsTests
{
    // Shared nodes are written from the statements of all documents, and topics after all documents are written.
    private static readonly GraphTable[] WrittenElsewhere =
    [
        NodeTables.Division, NodeTables.Township, NodeTables.DepartmentKind, NodeTables.Department, NodeTables.Category, NodeTables.LegalAct,
        EdgeTables.PartOf, EdgeTables.OfKind, EdgeTables.BelongsTo, NodeTables.Topic, EdgeTables.About,
    ];

    [Fact]
    public void Order_WithWhatIsWrittenElsewhere_HasEveryTableOnce() => Assert.Equal(
        NodeTables.All.Concat(EdgeTables.All).Select(table => table.Name).Order(StringComparer.Ordinal),
        DocumentRows.Order.Concat(WrittenElsewhere).Select(table => table.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Order_EachTable_HasAStatement() => Assert.All(DocumentRows.Order, table => Assert.NotNull(TableStatements.Of(table)));

    [Fact]
    public void ByTable_RowOfATableThatIsNotWritten_Stops()
    {
        var unknown = new GraphTable("SEES", [Properties.From, Properties.To]);

        var fault = Assert.Throws<InvalidOperationException>(() => DocumentRows.ByTable([(NodeTables.Duty, []), (unknown, [])]));

        Assert.Contains("SEES", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_TableWithoutAStatement_IsNamed() =>
        Assert.Contains("Topic", Assert.Throws<InvalidOperationException>(() => TableStatements.Of(NodeTables.Topic)).Message, StringComparison.Ordinal);
}
