using DutyGraph.Neo4j.Testing;

namespace DutyGraph.Neo4j.Tests;

/// <summary>The tests over the official driver.</summary>
public sealed class DriverLostTests(LostServer lost) : ServerLostTests(lost)
{
    protected override Neo4jOptions OptionsOf(Neo4jServer server)
    {
        var options = server.Options;
        options.Url = server.BoltUrl;
        return options;
    }
}
