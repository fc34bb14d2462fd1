using System.Text.Json;
using Xunit;

namespace DutyGraph.Neo4j.Testing;

/// <summary>
/// A database for the tests of a class (<c>IClassFixture&lt;Neo4jDatabase&gt;</c>); one class uses it at a time. It is on the server of the environment
/// variable <c>DUTYGRAPH_TEST_NEO4J</c> (<c>http://user:password@host:port/</c>), whose data is deleted. Without the variable a server is started for this
/// process, by the script <c>../shared/neo4j</c> or else in Docker; if that is impossible, the tests are skipped with a reason (<see cref="ServerSource"/>).
/// In a build with the official driver the variable may also be a <c>bolt://</c> address.
/// </summary>
public sealed class Neo4jDatabase : IAsyncLifetime
{
    /// <summary>The environment variable with the address of a server.</summary>
    public const string Variable = "DUTYGRAPH_TEST_NEO4J";

    private static readonly CypherStatement Nodes = new("test/wipe", "MATCH (n) WITH n LIMIT 20000 DETACH DELETE n RETURN count(*) AS gone");
    private static readonly Lazy<Task<Neo4jServer>> Own = new(Neo4jServer.StartNewAsync);
    private static readonly SemaphoreSlim One = new(1);

    private Neo4jOptions? _options;
    private string? _boltUrl;
    private FileStream? _hold;

    /// <summary>The connection options. Reading them skips the test if there is no server.</summary>
    public Neo4jOptions Options
    {
        get
        {
            Skip.If(_options is null, ServerSources.Missing);
            return Copy(_options);
        }
    }

    /// <summary>Whether there is a server: for fixtures that load data, because a fixture cannot be skipped.</summary>
    public bool IsThere => _options is not null;

    /// <summary>The connection options for the official driver, if the build includes it. Reading them skips the test if there is no server.</summary>
    public Neo4jOptions BoltOptions
    {
        get
        {
            var options = Options;
            options.Url = _boltUrl!;
            return options;
        }
    }

    /// <summary>Deletes every node and relationship; constraints and indexes stay.</summary>
    public async Task WipeAsync()
    {
        await using var cypher = Neo4jTransport.Create(Options);
        await WipeAsync(cypher);
    }

    /// <summary>Deletes every node and relationship through a transport, so that a cache in front of it forgets them too.</summary>
    public static async Task WipeAsync(ICypher cypher)
    {
        ArgumentNullException.ThrowIfNull(cypher);
        CypherRows gone;
        do
        {
            gone = await cypher.WriteAsync(transaction => transaction.RunAsync(Nodes, CypherParameters.None, default), default);
        }
        while (gone.Rows[0][0] is not 0L);
    }

    /// <summary>Waits until the database is free, and locks it.</summary>
    public async Task InitializeAsync()
    {
        await One.WaitAsync();
        try
        {
            await TakeAsync();
        }
        catch
        {
            // xUnit does not dispose a fixture whose initialisation failed.
            One.Release();
            throw;
        }
    }

    /// <summary>Unlocks the database for the next class.</summary>
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
        else if (Neo4jServer.CanStart)
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

    /// <summary>Reads the Bolt address, which a server returns at its root.</summary>
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

    /// <summary>Locks the database across processes: test projects run in parallel, each in its own process.</summary>
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
