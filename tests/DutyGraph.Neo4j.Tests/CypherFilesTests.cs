using DutyGraph.Core;

namespace DutyGraph.Neo4j.Tests;

public sealed class CypherFilesTests
{
    [Fact]
    public void Check_OfThisProgram_FindsEveryFileUsedOnce() => CypherFiles.Check();

    [Fact]
    public void Check_FileThatNothingRuns_IsNamed()
    {
        var fault = Assert.Throws<InvalidOperationException>(() => CypherFiles.Check(["read/a", "read/b"], ["read/a"]));

        Assert.Equal("未使用 unused: cypher/read/b.cypher", fault.Message);
    }

    [Fact]
    public void Get_FileThatIsMissing_IsNamed()
    {
        var fault = Assert.Throws<InvalidOperationException>(() => CypherFiles.Get("read/nowhere"));

        Assert.Contains("cypher/read/nowhere.cypher", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Get_FileWithCommentsAndIndents_LeavesThemOut() =>
        Assert.StartsWith(
            "UNWIND $asked.parents AS parent\nCALL (parent) {\nCALL (parent) {\nMATCH (named:",
            CypherFiles.Get("read/duties/among").Text,
            StringComparison.Ordinal);

    [Fact]
    public void Get_DegreesOfAChain_CountEveryKindOfEdge()
    {
        var degrees = CypherFiles.Get("read/chain/degrees").Text;

        Assert.All(EdgeKinds.All.Select(EdgeKinds.Name), type => Assert.Contains($"COUNT {{ (node)-[:{type}]-() }}", degrees, StringComparison.Ordinal));
    }
}
