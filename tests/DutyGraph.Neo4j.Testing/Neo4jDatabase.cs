using Xunit;

namespace DutyGraph.Neo4j.Testing;

/// <summary>
/// A database for the tests of a class, one class at a time: a class fixture (<c>IClassFixture&lt;Neo4jDatabase&gt;</c>). It is on the server that <c>DUTYGRAPH_TEST_NEO4J</c> names,
/// <c>http://user:password@host:port/</c>, whose data is wiped; else on one that is started for this process; else its tests are skipped and say so.
/// </summary>
public sealed class Neo4jDatabase : IAsyncLifetime
{
    /// <summary>The environment variable that names a server.</summary>
    public const string Variable = "DUTYGRAPH_TEST_NEO4J";

    private static readonly CypherStatement Nodes = new("wipe", "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
    private static readonly Lazy<Task<Neo4jServer>> Own = new(Neo4jServer.StartNewAsync);
    private static readonly SemaphoreSlim One = new(1);

    private Neo4jOptions? _options;
    private FileStream? _hold;

    /// <summary>How to reach it. The test is skipped where there is no server.</summary>
    public Neo4jOptions Options
    {
        get
        {
            Skip.If(_options is null, $"No Neo4j server: {Variable} names none (http://user:password@host:port/), and there is no ../shared/neo4j/neo4j beside the repository to start one.");
            return Copy(_options);
        }
    }

    /// <summary>Whether there is one: for fixtures that fill it, which cannot be skipped themselves.</summary>
    public bool IsThere => _options is not null;

    /// <summary>Takes every node and relationship out; constraints and indexes stay.</summary>
    public async Task WipeAsync()
    {
        using var server = new QueryApiServer(Options, new SocketsHttpHandler());
        var body = RequestWriter.Body(Nodes, CypherParameters.None, read: false, []);
        await server.SendAsync(HttpMethod.Post, server.Query, body, affinity: null, Nodes.Name, CancellationToken.None);
    }

    /// <summary>Waits for the database to be free, and takes it.</summary>
    public async Task InitializeAsync()
    {
        await One.WaitAsync();
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            _options = Named(new(named));
            _hold = await HoldAsync(Path.Combine(Path.GetTempPath(), $"dutygraph-neo4j-{new Uri(named).Port}.lock"));
        }
        else if (Neo4jServer.Available is not null)
        {
            _options = (await Own.Value).Options;
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

    private static Neo4jOptions Copy(Neo4jOptions of) => new() { Url = of.Url, User = of.User, Password = of.Password };

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
