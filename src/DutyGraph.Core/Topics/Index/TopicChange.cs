namespace DutyGraph.Core;

/// <summary>An update of the index under way.</summary>
internal sealed class TopicChange
{
    /// <summary>Forms that have a profile more or less.</summary>
    public HashSet<IndexedForm> Reworded { get; } = [];

    /// <summary>Keys of forms that changed in a way that clustering sees: a profile, or an answer.</summary>
    public HashSet<string> Changed { get; } = new(StringComparer.Ordinal);

    /// <summary>Keys of forms that have to be clustered again.</summary>
    public HashSet<string> Unsettled { get; } = new(StringComparer.Ordinal);

    /// <summary>Clusters that were there before and are new, or have duties more or less.</summary>
    public HashSet<IndexedCluster> Clusters { get; } = [];

    /// <summary>Clusters whose forms are clustered again.</summary>
    public HashSet<IndexedCluster> Left { get; } = [];

    /// <summary>Ids of duties that came, by form.</summary>
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

        // Two forms that stood on no common list so far, and were asked, have to be asked again where this township has both.
        Doubt(form, form.Answers.Where(answer => !answer.Value && answer.Key.StandsAt(item.Place)));
    }

    /// <summary>Removes a duty from its form.</summary>
    public void Remove(IndexedForm form, string dutyId)
    {
        Note(form, form.Remove(dutyId));
        Doubt(form, form.Answers.Where(answer => answer.Value && !form.StandsWith(answer.Key)));
    }

    /// <summary>Takes a form out of its cluster, to be clustered again.</summary>
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
