using DutyGraph.Neo4j.Testing;

namespace DutyGraph.Neo4j.Tests;

/// <summary>The tests over the official driver.</summary>
public sealed class DriverRefusalTests(Neo4jDatabase database) : ServerRefusalTests(database)
{
    private readonly Neo4jDatabase _database = database;

    protected override Neo4jOptions Options => _database.BoltOptions;
}
