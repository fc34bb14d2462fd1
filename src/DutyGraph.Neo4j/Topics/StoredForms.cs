namespace DutyGraph.Neo4j;

/// <summary>The forms that an update of topics needs. Each is read once, when it is needed first.</summary>
/// <param name="transaction">The transaction of the update.</param>
/// <param name="cancellation">Ends the wait.</param>
internal sealed class StoredForms(ICypherTransaction transaction, CancellationToken cancellation)
{
    /// <summary>Number of forms that one statement reads: some megabytes.</summary>
    private const int Batch = 500;

    private static readonly CypherStatement ByKey = CypherFiles.Get("read/topics/forms");
    private static readonly CypherStatement WithKeys = CypherFiles.Get("read/topics/forms-with-keys");
    private static readonly CypherStatement OfClusters = CypherFiles.Get("read/topics/forms-of-clusters");

    private readonly Dictionary<string, StoredForm> _held = new(StringComparer.Ordinal);

    /// <summary>The forms that were read or created, by key.</summary>
    public IReadOnlyDictionary<string, StoredForm> Held => _held;

    /// <summary>Reads forms. Keys that the graph does not have become empty forms.</summary>
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

    /// <summary>Reads the forms that have any of these blocking keys, except those that are held.</summary>
    public ValueTask ReadWithKeysAsync(IEnumerable<string> keys) => HoldAsync(WithKeys, new() { ["keys"] = keys.ToArray(), ["held"] = _held.Keys.ToArray() });

    /// <summary>Reads the forms of clusters, except those that are held.</summary>
    public ValueTask ReadOfClustersAsync(IEnumerable<string> clusters) =>
        HoldAsync(OfClusters, new() { ["clusters"] = clusters.ToArray(), ["held"] = _held.Keys.ToArray() });

    private async ValueTask HoldAsync(CypherStatement statement, CypherParameters parameters)
    {
        var rows = (await transaction.RunAsync(statement, parameters, cancellation).ConfigureAwait(false)).Rows;
        foreach (var form in rows.Select(row => StoredForm.Read(new Cells(row).Row(0))))
        {
            _held.Add(form.Key, form);
        }
    }
}
