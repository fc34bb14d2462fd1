namespace DutyGraph.Neo4j.Tests.Options;

/// <summary>Invalid options are refused, all at once, and the message never contains credentials.</summary>
public sealed class Neo4jOptionsTests
{
    [Fact]
    public void Violations_Defaults_AreNone() => Assert.Empty(new Neo4jOptions().Violations());

    [Fact]
    public void Create_ManyViolations_NamesThemAll()
    {
        var options = new Neo4jOptions
        {
            Url = "localhost",
            Database = "",
            ReadStatementSeconds = 0,
            ReadSeconds = 0,
            WriteStatementSeconds = 0,
            WriteSeconds = 0,
            InFlight = 0,
            Queue = -1,
            CacheSeconds = -1,
            CacheBytes = -1,
        };

        var fault = Assert.Throws<Neo4jOptionsException>(() => Neo4jTransport.Create(options));

        string[] named =
        [
            "Url", "Database", "ReadStatementSeconds", "ReadSeconds", "WriteStatementSeconds", "WriteSeconds",
            "InFlight", "Queue", "CacheSeconds", "CacheBytes",
        ];
        Assert.All(named, name => Assert.Contains(fault.Violations, violation =>
            violation.Chinese.StartsWith($"DutyGraph:Neo4j:{name} ", StringComparison.Ordinal)
            && violation.English.StartsWith($"DutyGraph:Neo4j:{name} ", StringComparison.Ordinal)));
        Assert.Equal(named.Length, fault.Violations.Length);
    }

    [Fact]
    public void Violations_PasswordAndToken_AreOneTooMany()
    {
        var violation = Assert.Single(new Neo4jOptions { Password = "secret", Token = "secret" }.Violations());

        Assert.DoesNotContain("secret", violation.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://db:7474")]
    [InlineData("http://db:7474/")]
    [InlineData("https://db.example")]
    [InlineData("http://[::1]:7474")]
    public void Violations_Address_IsAccepted(string url) => Assert.Empty(new Neo4jOptions { Url = url }.Violations());

    [Theory]
    [InlineData("db:7474")]
    [InlineData("")]
    [InlineData("ftp://db")]
    [InlineData("http://neo4j:secret@db:7474")]
    [InlineData("http://db:7474/db/neo4j")]
    [InlineData("http://db:7474/?x=1")]
    public void Violations_NoAddressOfAServer_IsRefused(string url)
    {
        var violation = Assert.Single(new Neo4jOptions { Url = url }.Violations());

        Assert.StartsWith("DutyGraph:Neo4j:Url ", violation.Chinese, StringComparison.Ordinal);
        Assert.StartsWith("DutyGraph:Neo4j:Url ", violation.English, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", violation.ToString(), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("bolt://db:7687")]
    [InlineData("neo4j://db")]
    [InlineData("neo4j+s://db.example")]
    public void Violations_BoltWithoutTheDriver_SaysHowToBuildIt(string url)
    {
        Skip.If(Neo4jTransport.HasDriver, "This build has the official driver.");

        Assert.Contains("-p:Neo4jDriver=true", Assert.Single(new Neo4jOptions { Url = url }.Violations()).English, StringComparison.Ordinal);
    }
}
