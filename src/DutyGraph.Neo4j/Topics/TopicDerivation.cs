using System.Security.Cryptography;
using System.Text.Json;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>
/// Keeps topics up to date with the facts. The cost depends on the townships that changed. A transaction that writes or removes a document marks its township.
/// A run processes the marked townships in batches, one transaction a batch; if the program ends early, the marks remain for the next run. Only one program
/// does this at a time: each transaction first takes the lock of the graph's node, which writers of facts also take before they commit. So the result does not
/// depend on the order of concurrent loads.
/// </summary>
/// <param name="cypher">The server; the schema must have been applied.</param>
/// <param name="rules">Manual decisions about topics. All programs that write to one graph must use the same.</param>
public sealed class TopicDerivation(ICypher cypher, TopicRules rules)
{
    /// <summary>Increased when forms are stored in a new format.</summary>
    private const int Layout = 1;

    /// <summary>Number of townships in one transaction: some thousand duties, some megabytes.</summary>
    private const int Townships = 16;

    /// <summary>Number of memberships or nodes that one transaction removes when all topics are derived again.</summary>
    private const int Swept = 1000;

    private static readonly CypherStatement Pending = CypherFiles.Get("read/topics/pending");
    private static readonly CypherStatement Claim = CypherFiles.Get("write/topics/claim");
    private static readonly CypherStatement Marked = CypherFiles.Get("read/topics/townships");
    private static readonly CypherStatement Duties = CypherFiles.Get("read/topics/items");
    private static readonly CypherStatement TakeBack = CypherFiles.Get("write/topics/take-back");
    private static readonly CypherStatement Leave = CypherFiles.Get("write/topics/leave");
    private static readonly CypherStatement Sweep = CypherFiles.Get("write/topics/sweep");
    private static readonly CypherStatement Begin = CypherFiles.Get("write/topics/begin");
    private static readonly CypherStatement Done = CypherFiles.Get("write/topics/done");

    private readonly string _by = Convert.ToHexStringLower(
        SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { Layout, TopicResolver.Version, rules.Corrections, rules.Founders })));

    /// <summary>Brings topics up to date, if there is anything to do.</summary>
    /// <param name="starting">Called before the work begins; null for none.</param>
    /// <param name="cancellation">Ends the run after the current batch of townships; the others stay marked.</param>
    /// <returns>Whether there was anything to do.</returns>
    /// <exception cref="Neo4jException">
    /// The server rejected a statement or cannot be reached. Committed batches remain, and the next run does the rest.
    /// </exception>
    public async ValueTask<bool> RunAsync(Action? starting, CancellationToken cancellation)
    {
        if ((await cypher.ReadAsync(Pending, By(), cancellation).ConfigureAwait(false)).Rows.Count == 0)
        {
            return false;
        }

        starting?.Invoke();
        var any = false;
        while (await cypher.WriteAsync(transaction => StepAsync(transaction, cancellation), cancellation).ConfigureAwait(false))
        {
            any = true;
        }

        return any;
    }

    /// <summary>Runs one batch.</summary>
    /// <returns>Whether there was anything to do.</returns>
    private async ValueTask<bool> StepAsync(ICypherTransaction transaction, CancellationToken cancellation)
    {
        var claimed = new Cells((await transaction.RunAsync(Claim, By(), cancellation).ConfigureAwait(false)).Rows[0]);
        var places = claimed.Number(1);
        if (claimed.Flag(0))
        {
            if (await GoneAsync(TakeBack, Townships).ConfigureAwait(false)
                || await GoneAsync(Leave, Swept).ConfigureAwait(false)
                || await GoneAsync(Sweep, Swept).ConfigureAwait(false))
            {
                await transaction.RunAsync(Done, new() { [StoredNames.Places] = places }, cancellation).ConfigureAwait(false);
                return true;
            }

            await transaction.RunAsync(Begin, By(), cancellation).ConfigureAwait(false);
            return true;
        }

        var answer = await transaction.RunAsync(Marked, new() { ["most"] = Townships }, cancellation).ConfigureAwait(false);
        var marked = answer.Rows.Select(row => new Cells(row)).ToArray();
        if (marked.Length == 0)
        {
            return false;
        }

        var duties = await DutiesAsync(transaction, marked.Select(township => township.Text(0)), cancellation).ConfigureAwait(false);
        ChangedTownship[] townships =
        [
            .. marked.Select(township => new ChangedTownship(
                township.Text(0),
                township.NumberOrNull(1) ?? places++,
                township.Texts(2).Select(TopicEntry.Parse).ToHashSet(),
                [.. duties[township.Text(0)].Select(duty => new StoredDuty(duty.Duty.Id, duty.Form, TopicItem.Of(duty.Duty, rules)))])),
        ];
        var forms = new StoredForms(transaction, cancellation);
        var update = new TopicUpdate(forms, rules);
        await update.RunAsync(townships).ConfigureAwait(false);
        await new TopicUpdateWriter(transaction, forms, rules, cancellation).WriteAsync(townships, update).ConfigureAwait(false);
        await transaction.RunAsync(Done, new() { [StoredNames.Places] = places }, cancellation).ConfigureAwait(false);
        return true;

        async ValueTask<bool> GoneAsync(CypherStatement statement, int most) =>
            (await transaction.RunAsync(statement, new() { ["most"] = most }, cancellation).ConfigureAwait(false)).Rows[0][0] is not 0L;
    }

    /// <summary>Returns the duties in force of some townships by township id, each with the key of its form in the graph.</summary>
    private static async ValueTask<ILookup<string, (Duty Duty, string? Form)>> DutiesAsync(
        ICypherTransaction transaction, IEnumerable<string> townships, CancellationToken cancellation) =>
        (await transaction.RunAsync(Duties, new() { ["townships"] = townships.ToArray() }, cancellation).ConfigureAwait(false)).Rows
            .Select(row => new Cells(row))
            .Select(cells => (Duty: NodeCells.Duty(cells.Row(0)), Form: cells.TextOrNull(1)))
            .ToLookup(duty => duty.Duty.TownshipId, StringComparer.Ordinal);

    private CypherParameters By() => new() { ["by"] = _by };
}
