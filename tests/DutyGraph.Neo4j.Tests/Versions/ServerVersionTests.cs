using DutyGraph.Neo4j.Tests.Stub;

namespace DutyGraph.Neo4j.Tests.Versions;

/// <summary>The supported server versions.</summary>
public sealed class ServerVersionTests
{
    [Theory]
    [InlineData("5.26.0", true)]
    [InlineData("5.26.30", true)]
    [InlineData("5.27-aura", true)]
    [InlineData("2025.04.0", true)]
    [InlineData("5.25.1", false)]
    [InlineData("4.4.40", false)]
    [InlineData("5", false)]
    [InlineData("next", false)]
    public void IsEnough_Version_IsComparedByNumber(string printed, bool enough) => Assert.Equal(enough, ServerVersion.IsEnough(printed));

    [Fact]
    public async Task CheckAsync_OlderServer_SaysWhichAndWhatToDo()
    {
        using var stub = new StubServer(_ => new(202, """{"data":{"fields":["version"],"values":[[{"$type":"String","_value":"5.20.0"}]]},"bookmarks":[]}"""));
        await using var cypher = Neo4jTransport.Create(stub.Options);

        var fault = await Assert.ThrowsAsync<Neo4jTooOldException>(async () => await ServerVersion.CheckAsync(cypher, default));

        Assert.Contains("5.20.0", fault.Message, StringComparison.Ordinal);
        Assert.Contains("5.26", fault.Message, StringComparison.Ordinal);
    }
}
