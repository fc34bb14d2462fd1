namespace DutyGraph.Neo4j;

/// <summary>The forms that an update of topics is about, read as they are needed: each once, and no other.</summary>
/// <param name="transaction">The update's.</param>
/// <param name="cancellation">Ends it.</param>
internal sealed class StoredForms(ICypherTransaction transaction, CancellationToken cancellation)
{
    /// <summary>Forms read by one statement: some megabytes.</summary>
    private const int Batch = 500;

    private static readonly CypherStatement ByKey = CypherFiles.Get("read/topics/forms");
    private static readonly CypherStatement WithKeys = CypherFiles.Get("read/topics/forms-with-keys");
    private static readonly CypherStatement OfClusters = CypherFiles.Get("read/topics/forms-of-clusters");

    private readonly Dictionary<string, StoredForm> _held = new(StringComparer.Ordinal);

    /// <summary>Those that were read or made, by key.</summary>
    public IReadOnlyDictionary<string, StoredForm> Held => _held;

    /// <summary>Reads forms; those that are not there begin empty.</summary>
    public async ValueTask ReadAsync(IEnumerable<string> keys)
    {
        foreach (var batch in keys.Distinct(StringComparer.Ordinal).Chunk(Batch))
        {
            await HoldAsync(ByKey, new() { ["forms"] = batch }).ConfigureAwait(false);
            foreach (var key in batch.Where(key => !_held.ContainsKey(key)))
            {
                _held.Add(key, new StoredForm(key));
            }
        }
    }

    /// <summary>Reads the forms that have one of these blocking keys.</summary>
    /// <returns>Those that were not held.</returns>
    public ValueTask<IReadOnlyList<StoredForm>> ReadWithKeysAsync(IEnumerable<string> keys) => HoldAsync(WithKeys, new() { ["keys"] = keys.ToArray(), ["held"] = _held.Keys.ToArray() });

    /// <summary>Reads the forms of clusters that are not held.</summary>
    public async ValueTask ReadOfClustersAsync(IEnumerable<string> clusters) =>
        await HoldAsync(OfClusters, new() { ["clusters"] = clusters.ToArray(), ["held"] = _held.Keys.ToArray() }).ConfigureAwait(false);

    private async ValueTask<IReadOnlyList<StoredForm>> HoldAsync(CypherStatement statement, CypherParameters parameters)
    {
        var rows = (await transaction.RunAsync(statement, parameters, cancellation).ConfigureAwait(false)).Rows;
        StoredForm[] read = [.. rows.Select(row => StoredForm.Read(new Cells(row).Row(0)))];
        foreach (var form in read)
        {
            _held.Add(form.Key, form);
        }

        return read;
    }
}
