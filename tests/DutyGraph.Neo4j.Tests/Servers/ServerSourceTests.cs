using DutyGraph.Neo4j.Testing;

namespace DutyGraph.Neo4j.Tests;

/// <summary>The order in which tests look for a server.</summary>
public sealed class ServerSourceTests
{
    private const string Named = "http://neo4j:secret@localhost:7474/";
    private const string Script = "/shared/neo4j/neo4j";

    [Theory]
    [InlineData(Named, Script, true, ServerSource.Named)]
    [InlineData("", Script, true, ServerSource.Script)]
    [InlineData(null, Script, true, ServerSource.Script)]
    [InlineData(null, null, true, ServerSource.Docker)]
    [InlineData(null, null, false, ServerSource.None)]
    public void First_SeveralAreThere_IsTheFirstInTheOrder(string? named, string? script, bool docker, ServerSource expected) =>
        Assert.Equal(expected, ServerSources.First(named, script, () => docker));

    [Theory]
    [InlineData(Named, null)]
    [InlineData(null, Script)]
    public void First_ThereIsAnotherServer_DoesNotAskDocker(string? named, string? script) =>
        ServerSources.First(named, script, () => throw new InvalidOperationException("Docker was asked."));

    [Theory]
    [InlineData("DUTYGRAPH_TEST_NEO4J")]
    [InlineData("../shared/neo4j/neo4j")]
    [InlineData("Docker")]
    public void Missing_EachPlaceOfAServer_IsNamed(string place) => Assert.Contains(place, ServerSources.Missing, StringComparison.Ordinal);
}
