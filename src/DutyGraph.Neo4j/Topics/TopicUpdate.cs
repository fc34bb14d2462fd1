using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>
/// Updates the forms of changed townships and clusters the affected forms again. It reads the forms of those townships and the forms that may have the same
/// matter as a changed wording, but no duty of any other township.
/// </summary>
/// <param name="forms">The forms.</param>
/// <param name="rules">Manual decisions about topics.</param>
internal sealed class TopicUpdate(StoredForms forms, TopicRules rules)
{
    private readonly HashSet<string> _clusters = new(StringComparer.Ordinal);

    /// <summary>Changed clusters, with their forms.</summary>
    public ILookup<string, StoredForm> Clusters =>
        forms.Held.Values.Where(form => form.Cluster is not null && _clusters.Contains(form.Cluster)).ToLookup(form => form.Cluster!, StringComparer.Ordinal);

    /// <summary>The certainty of each form's membership in its cluster, and the reasons, for forms that were clustered again.</summary>
    public Dictionary<string, ClusteredForm> Grounds { get; } = new(StringComparer.Ordinal);

    /// <summary>Applies the changes of townships.</summary>
    public async ValueTask RunAsync(IReadOnlyCollection<ChangedTownship> townships)
    {
        await forms.ReadAsync(townships.SelectMany(township => township.Forms)).ConfigureAwait(false);
        var asked = townships.SelectMany(Neighbours).ToHashSet();
        var before = asked.Where(pair => pair.A.StandsWith(pair.B)).ToHashSet();
        foreach (var township in townships)
        {
            Change(township);
        }

        var doubtful = asked.Where(pair => pair.A.StandsWith(pair.B) != before.Contains(pair)).SelectMany(pair => new[] { pair.A, pair.B });
        string[] changed = [.. forms.Held.Values.Where(form => form.IsReworded).Concat(doubtful).Select(form => form.Key).Distinct(StringComparer.Ordinal)];
        if (changed.Length > 0)
        {
            await ClusterAsync(changed).ConfigureAwait(false);
        }

        _clusters.UnionWith(forms.Held.Values.Where(form => form is { IsTouched: true, Cluster: not null }).Select(form => form.Cluster!));
        await forms.ReadOfClustersAsync(_clusters).ConfigureAwait(false);
    }

    /// <summary>Returns pairs of forms that may have begun or ceased to be on the same list of a township.</summary>
    private IEnumerable<(StoredForm A, StoredForm B)> Neighbours(ChangedTownship township)
    {
        foreach (var list in township.Before.Concat(township.After.Keys).ToLookup(entry => entry.List, entry => entry.Form))
        {
            string[] here = [.. list.Distinct(StringComparer.Ordinal)];
            var after = township.After.Keys.Where(entry => entry.List == list.Key).Select(entry => entry.Form).ToHashSet(StringComparer.Ordinal);
            foreach (var form in here.Where(form => forms.Held[form].Places[(int)list.Key].Has(township.Place) != after.Contains(form)))
            {
                foreach (var other in here.Where(other => other != form))
                {
                    var (a, b) = string.CompareOrdinal(form, other) < 0 ? (form, other) : (other, form);
                    yield return (forms.Held[a], forms.Held[b]);
                }
            }
        }
    }

    private void Change(ChangedTownship township)
    {
        foreach (var entry in township.Gone)
        {
            forms.Held[entry.Form].Remove(entry);
            forms.Held[entry.Form].Places[(int)entry.List].Put(township.Place, isThere: false);
        }

        foreach (var (entry, profile) in township.Came)
        {
            forms.Held[entry.Form].Add(entry, profile);
        }

        // A list may contain an item twice. Removing one of the two cleared the township's mark: set it again.
        foreach (var entry in township.After.Keys)
        {
            forms.Held[entry.Form].Places[(int)entry.List].Put(township.Place, isThere: true);
        }
    }

    /// <summary>Clusters again the former and present surroundings of the changed forms.</summary>
    private async ValueTask ClusterAsync(string[] changed)
    {
        var graph = new TopicFormGraph(rules);
        foreach (var former in changed.Select(key => forms.Held[key].Former).OfType<TopicForm>())
        {
            graph.Add(former);
        }

        var known = changed.ToHashSet(StringComparer.Ordinal);
        await CompleteAsync(graph, changed, known).ConfigureAwait(false);
        var unsettled = graph.Around(changed).ToHashSet(StringComparer.Ordinal);
        foreach (var form in changed.Select(key => forms.Held[key]))
        {
            if (form.IsEmpty)
            {
                graph.Remove(form.Key);
                form.Cluster = null;
            }
            else
            {
                graph.Add(form.Form);
            }
        }

        await CompleteAsync(graph, changed, known).ConfigureAwait(false);
        unsettled.UnionWith(graph.Around(changed));
        foreach (var cluster in graph.Cluster(unsettled, (a, b) => forms.Held[a].StandsWith(forms.Held[b])))
        {
            _clusters.Add(cluster.Forms[0].Key);
            foreach (var form in cluster.Forms)
            {
                forms.Held[form.Key].Cluster = cluster.Forms[0].Key;
                Grounds[form.Key] = form;
            }
        }
    }

    /// <summary>Adds to the graph all forms that may affect the clusters of the changed forms.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="changed">Keys of the changed forms.</param>
    /// <param name="known">Keys of forms that are in the graph, or were removed from it.</param>
    private async ValueTask CompleteAsync(TopicFormGraph graph, string[] changed, HashSet<string> known)
    {
        while (graph.Missing(changed) is { Count: > 0 } keys)
        {
            await forms.ReadWithKeysAsync(keys).ConfigureAwait(false);
            var wanted = keys.ToHashSet(StringComparer.Ordinal);
            var others = forms.Held.Values.Where(form => !form.IsEmpty && !known.Contains(form.Key)).Select(form => form.Form);
            foreach (var form in others.Where(form => form.BlockingKeys.Any(wanted.Contains)).ToArray())
            {
                known.Add(form.Key);
                graph.Add(form);
            }
        }
    }
}
