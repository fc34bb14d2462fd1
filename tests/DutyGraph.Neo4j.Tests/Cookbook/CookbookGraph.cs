using System.Text;
using System.Text.RegularExpressions;
using DutyGraph.Core;
using DutyGraph.Import;
using DutyGraph.Neo4j.Testing;

namespace DutyGraph.Neo4j.Tests.Cookbook;

/// <summary>The five lists in Neo4j, loaded once for all questions. Superseded editions stand beside them, and no answer may count them.</summary>
public sealed partial class CookbookGraph : IAsyncLifetime
{
    private readonly Neo4jDatabase _database = new();
    private ICypher? _cypher;

    /// <summary>Opens the server. Skips the test if there is none.</summary>
    public async Task<ICypher> OpenAsync()
    {
        if (_cypher is not null)
        {
            return _cypher;
        }

        var cypher = Neo4jTransport.Create(_database.Options);
        await _database.WipeAsync();
        var read = ImportFolder.Read(ImportFolder.Own, ImportFolder.Own);
        await new Neo4jLoader(cypher) { Topics = read.Topics }.LoadAsync([.. read.Facts, .. OlderEditions()], progress: null, default);
        return _cypher = cypher;
    }

    /// <summary>The dated lists once more, as their townships might have published them five years before.</summary>
    private static IEnumerable<Facts> OlderEditions()
    {
        var reader = ImportFolder.Reader(ImportFolder.Own, ImportFolder.Own);
        foreach (var path in Directory.GetFiles(Path.Combine(ImportFolder.Own, "sources")).Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(path);
            var older = Year().Replace(text, "2020", 1);
            if (older != text)
            {
                var facts = reader.Read("2020-" + Path.GetFileName(path), Encoding.UTF8.GetBytes(older)).Facts!;
                Assert.StartsWith("2020", facts.Document.Edition, StringComparison.Ordinal);
                yield return facts;
            }
        }
    }

    [GeneratedRegex("^2025(?= ?年 ?[17] ?月)", RegexOptions.Multiline, matchTimeoutMilliseconds: -1)]
    private static partial Regex Year();

    public Task InitializeAsync() => _database.InitializeAsync();

    public async Task DisposeAsync()
    {
        if (_cypher is not null)
        {
            await _cypher.DisposeAsync();
        }

        await _database.DisposeAsync();
    }
}
