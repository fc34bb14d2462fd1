using DutyGraph.Core;
using DutyGraph.Embedded;

namespace DutyGraph.Contract.Tests;

/// <summary>The contract tests on the graph in memory.</summary>
public sealed class EmbeddedContractTests : GraphContract
{
    protected override ValueTask<IDutyGraph> GraphOfAsync(IReadOnlyList<Facts> facts) => ValueTask.FromResult<IDutyGraph>(new EmbeddedGraph(facts));
}
