using System.Security.Cryptography;
using System.Text.Json;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>
/// Makes the topics again where facts were written since they were made, or where they were made by other rules. Whoever writes facts runs it afterwards; a program that ends before that leaves it to the next one: the graph knows at which
/// revision its topics were made. One program at a time does it, and no facts are committed meanwhile.
/// </summary>
/// <param name="cypher">The server; the schema is applied.</param>
/// <param name="rules">Our own decisions. Programs that write to one graph have the same.</param>
public sealed class TopicDerivation(ICypher cypher, TopicRules rules)
{
    /// <summary>Duties read by one statement: some megabytes.</summary>
    private const int Batch = 2000;

    private static readonly CypherStatement Pending = CypherFiles.Get("read/topics/pending");
    private static readonly CypherStatement Claim = CypherFiles.Get("write/topics/claim");
    private static readonly CypherStatement Items = CypherFiles.Get("read/topics/items");
    private static readonly CypherStatement Done = CypherFiles.Get("write/topics/done");

    private readonly string _by = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { TopicResolver.Version, rules.Corrections, rules.Founders })));

    /// <summary>Makes them, if there is anything to do.</summary>
    /// <param name="starting">Called before the work begins; null for nobody.</param>
    /// <param name="cancellation">Ends it: nothing is changed.</param>
    /// <returns>Whether there was anything to do.</returns>
    /// <exception cref="Neo4jException">The server refused it or cannot be reached: nothing is changed, and the next run does it.</exception>
    public async ValueTask<bool> RunAsync(Action? starting, CancellationToken cancellation)
    {
        if ((await cypher.ReadAsync(Pending, By(), cancellation).ConfigureAwait(false)).Rows.Count == 0)
        {
            return false;
        }

        starting?.Invoke();
        return await cypher.WriteAsync(transaction => DeriveAsync(transaction, cancellation), cancellation).ConfigureAwait(false);
    }

    private async ValueTask<bool> DeriveAsync(ICypherTransaction transaction, CancellationToken cancellation)
    {
        if ((await transaction.RunAsync(Claim, By(), cancellation).ConfigureAwait(false)).Rows.Count == 0)
        {
            return false;
        }

        var duties = await DutiesAsync(transaction, cancellation).ConfigureAwait(false);
        var stored = await StoredTopics.ReadAsync(transaction, cancellation).ConfigureAwait(false);
        var topics = StoredTopics.Of(TopicResolver.Resolve(duties.Values, rules), id => duties[id].CategoryId);
        await new StoredTopicChanges(stored, topics).WriteAsync(transaction, cancellation).ConfigureAwait(false);
        await transaction.RunAsync(Done, By(), cancellation).ConfigureAwait(false);
        return true;
    }

    private CypherParameters By() => new() { ["by"] = _by };

    private static async ValueTask<Dictionary<string, Duty>> DutiesAsync(ICypherTransaction transaction, CancellationToken cancellation)
    {
        var duties = new Dictionary<string, Duty>(StringComparer.Ordinal);
        for (var from = ""; ;)
        {
            var rows = (await transaction.RunAsync(Items, new() { ["from"] = from, ["most"] = Batch }, cancellation).ConfigureAwait(false)).Rows;
            foreach (var duty in rows.Select(row => NodeCells.Duty(new Cells(row).Row(1))))
            {
                duties.Add(duty.Id, duty);
            }

            if (rows.Count < Batch)
            {
                return duties;
            }

            from = new Cells(rows[^1]).Text(0);
        }
    }
}
