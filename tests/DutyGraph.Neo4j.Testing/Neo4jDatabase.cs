using System.Text.Json;
using Xunit;

namespace DutyGraph.Neo4j.Testing;

/// <summary>
/// A database for the tests of a class, one class at a time: a class fixture (<c>IClassFixture&lt;Neo4jDatabase&gt;</c>). It is on the server that
/// <c>DUTYGRAPH_TEST_NEO4J</c> names, <c>http://user:password@host:port/</c>, whose data is wiped; else on one that is started for this process; else its tests
/// are skipped and say so. A build with the official driver may name it by <c>bolt://</c> too.
/// </summary>
public sealed class Neo4jDatabase : IAsyncLifetime
{
    /// <summary>The environment variable that names a server.</summary>
    public const string Variable = "DUTYGRAPH_TEST_NEO4J";

    private static readonly CypherStatement Nodes = new("test/wipe", "MATCH (n) WITH n LIMIT 20000 DETACH DELETE n RETURN count(*) AS gone");
    private static readonly Lazy<Task<Neo4jServer>> Own = new(Neo4jServer.StartNewAsync);
    private static readonly SemaphoreSlim One = new(1);

    private Neo4jOptions? _options;
    private string? _boltUrl;
    private FileStream? _hold;

    /// <summary>How to reach it. The test is skipped where there is no server.</summary>
    public Neo4jOptions Options
    {
        get
        {
            Skip.If(
                _options is null,
                $"No Neo4j server: {Variable} names none (http://user:password@host:port/), "
                + "and there is no ../shared/neo4j/neo4j beside the repository to start one.");
            return Copy(_options);
        }
    }

    /// <summary>Whether there is one: for fixtures that fill it, which cannot be skipped themselves.</summary>
    public bool IsThere => _options is not null;

    /// <summary>How to reach it over the official driver, in a build that has it. The test is skipped where there is no server.</summary>
    public Neo4jOptions BoltOptions
    {
        get
        {
            var options = Options;
            options.Url = _boltUrl!;
            return options;
        }
    }

    /// <summary>Takes every node and relationship out; constraints and indexes stay.</summary>
    public async Task WipeAsync()
    {
        await using var cypher = Neo4jTransport.Create(Options);
        CypherRows gone;
        do
        {
            gone = await cypher.WriteAsync(transaction => transaction.RunAsync(Nodes, CypherParameters.None, default), default);
        }
        while (gone.Rows[0][0] is not 0L);
    }

    /// <summary>Waits for the database to be free, and takes it.</summary>
    public async Task InitializeAsync()
    {
        await One.WaitAsync();
        try
        {
            await TakeAsync();
        }
        catch
        {
            // A fixture that did not come to be is not disposed of.
            One.Release();
            throw;
        }
    }

    /// <summary>Leaves it to the next class.</summary>
    public async Task DisposeAsync()
    {
        if (_hold is not null)
        {
            await _hold.DisposeAsync();
        }

        One.Release();
    }

    private async Task TakeAsync()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            _options = Named(new(named));
            _boltUrl = Neo4jTransport.HasDriver ? await BoltUrlAsync(new(_options.Url)) : null;
            _hold = await HoldAsync(Path.Combine(Path.GetTempPath(), $"dutygraph-neo4j-{new Uri(named).Port}.lock"));
        }
        else if (Neo4jServer.Available is not null)
        {
            var own = await Own.Value;
            (_options, _boltUrl) = (own.Options, own.BoltUrl);
        }
    }

    private static Neo4jOptions Named(Uri url)
    {
        var credentials = url.UserInfo.Split(':', 2);
        return new()
        {
            Url = $"{url.Scheme}://{url.Authority}",
            User = Uri.UnescapeDataString(credentials[0]),
            Password = credentials.Length > 1 ? Uri.UnescapeDataString(credentials[1]) : null,
        };
    }

    /// <summary>A server says at its root how else it is reached.</summary>
    private static async Task<string> BoltUrlAsync(Uri url)
    {
        if (url.Scheme is not ("http" or "https"))
        {
            return url.OriginalString;
        }

        using var http = new HttpClient();
        using var root = JsonDocument.Parse(await http.GetStringAsync(url));
        return root.RootElement.GetProperty("bolt_direct").GetString()!;
    }

    private static Neo4jOptions Copy(Neo4jOptions of) => new()
    {
        Url = of.Url,
        User = of.User,
        Password = of.Password,
        ReadStatementSeconds = Neo4jServer.Patience,
        WriteStatementSeconds = Neo4jServer.Patience,
        ReadSeconds = Neo4jServer.Patience,
    };

    /// <summary>Test projects run side by side, each in a process of its own: one at a time has the database.</summary>
    private static async Task<FileStream> HoldAsync(string path)
    {
        for (var patience = TimeSpan.FromMinutes(20); ; patience -= TimeSpan.FromMilliseconds(200))
        {
            try
            {
                return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (patience > TimeSpan.Zero)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200));
            }
        }
    }
}
