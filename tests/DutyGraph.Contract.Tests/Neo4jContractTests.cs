using DutyGraph.Core;

namespace DutyGraph.Contract.Tests;

/// <summary>The contract tests on Neo4j. They are skipped if there is no server.</summary>
[TestCaseOrderer(OneWorldAfterAnother.Name, "DutyGraph.Contract.Tests")]
public sealed class Neo4jContractTests(Neo4jWorld world) : GraphContract, IClassFixture<Neo4jWorld>
{
    protected override ValueTask<IDutyGraph> GraphOfAsync(IReadOnlyList<Facts> facts) => world.HoldAsync(facts);
}
