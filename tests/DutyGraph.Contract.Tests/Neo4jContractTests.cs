using DutyGraph.Core;

namespace DutyGraph.Contract.Tests;

/// <summary>The contract, held by the graph in Neo4j. Its tests are skipped where there is no server.</summary>
[TestCaseOrderer(OneWorldAfterAnother.Name, "DutyGraph.Contract.Tests")]
public sealed class Neo4jContractTests(Neo4jWorld world) : GraphContract, IClassFixture<Neo4jWorld>
{
    protected override ValueTask<IDutyGraph> GraphOfAsync(IReadOnlyList<Facts> facts) => world.HoldAsync(facts);
}
