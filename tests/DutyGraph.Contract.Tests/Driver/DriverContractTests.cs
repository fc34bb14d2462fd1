using DutyGraph.Core;
using DutyGraph.Neo4j;
using DutyGraph.Neo4j.Testing;

namespace DutyGraph.Contract.Tests;

/// <summary>The contract tests on Neo4j over the official driver.</summary>
[TestCaseOrderer(OneWorldAfterAnother.Name, "DutyGraph.Contract.Tests")]
public sealed class DriverContractTests(DriverWorld world) : GraphContract, IClassFixture<DriverWorld>
{
    protected override ValueTask<IDutyGraph> GraphOfAsync(IReadOnlyList<Facts> facts) => world.HoldAsync(facts);
}

/// <summary>A world loaded and queried over Bolt.</summary>
public sealed class DriverWorld : Neo4jWorld
{
    protected override Neo4jOptions OptionsOf(Neo4jDatabase database) => database.BoltOptions;
}
