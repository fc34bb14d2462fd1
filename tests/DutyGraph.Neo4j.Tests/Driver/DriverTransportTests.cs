using DutyGraph.Neo4j.Testing;

namespace DutyGraph.Neo4j.Tests;

/// <summary>The tests over the official driver.</summary>
public sealed class DriverTransportTests(Neo4jDatabase database) : TransportTests(database)
{
    private readonly Neo4jDatabase _database = database;

    protected override Neo4jOptions Options => _database.BoltOptions;
}
