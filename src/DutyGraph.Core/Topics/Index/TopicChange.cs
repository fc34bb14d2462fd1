namespace DutyGraph.Core;

/// <summary>The state of an index update in progress.</summary>
internal sealed class TopicChange
{
    /// <summary>Forms that gained or lost a profile.</summary>
    public HashSet<IndexedForm> Reworded { get; } = [];

    /// <summary>Keys of forms that changed in a way that affects clustering: their profiles, or a cached answer.</summary>
    public HashSet<string> Changed { get; } = new(StringComparer.Ordinal);

    /// <summary>Keys of forms to cluster again.</summary>
    public HashSet<string> Unsettled { get; } = new(StringComparer.Ordinal);

    /// <summary>Clusters to report: new ones, and existing ones that gained or lost duties.</summary>
    public HashSet<IndexedCluster> Clusters { get; } = [];

    /// <summary>Former clusters, whose forms are clustered again.</summary>
    public HashSet<IndexedCluster> Left { get; } = [];

    /// <summary>Ids of added duties, by form.</summary>
    public Dictionary<IndexedForm, List<string>> Came { get; } = [];

    /// <summary>Adds a duty to its form.</summary>
    public void Add(IndexedForm form, TopicItem item)
    {
        if (!Came.TryGetValue(form, out var came))
        {
            Came.Add(form, came = []);
        }

        came.Add(item.DutyId);
        Note(form, form.Add(item));

        // This township may now have both forms on one list: recompute cached answers that said no.
        Doubt(form, form.Answers.Where(answer => !answer.Value && answer.Key.StandsAt(item.Place)));
    }

    public void Remove(IndexedForm form, string dutyId)
    {
        Note(form, form.Remove(dutyId));
        Doubt(form, form.Answers.Where(answer => answer.Value && !form.StandsWith(answer.Key)));
    }

    /// <summary>Removes a form from its cluster; it will be clustered again.</summary>
    public void Leave(IndexedForm form)
    {
        if (form.Cluster is { } cluster)
        {
            Left.Add(cluster);
            Clusters.Remove(cluster);
            form.Cluster = null;
        }
    }

    private void Note(IndexedForm form, bool reworded)
    {
        if (form.Cluster is { } cluster)
        {
            Clusters.Add(cluster);
        }

        if (reworded)
        {
            Reworded.Add(form);
            Changed.Add(form.Key);
        }
    }

    private void Doubt(IndexedForm form, IEnumerable<KeyValuePair<IndexedForm, bool>> changed)
    {
        foreach (var (other, _) in changed)
        {
            Changed.Add(form.Key);
            Changed.Add(other.Key);
        }
    }
}
