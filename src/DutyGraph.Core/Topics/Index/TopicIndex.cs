namespace DutyGraph.Core;

/// <summary>
/// The topics of a changing set of duties, in memory. An update costs the duties that come and go and the matters that they touch; what it leads to is what
/// <see cref="TopicResolver"/> makes of the same duties at once. For one writer at a time.
/// </summary>
/// <param name="rules">Our own decisions.</param>
public sealed class TopicIndex(TopicRules rules)
{
    private readonly TopicFormGraph _graph = new(rules);
    private readonly Dictionary<string, IndexedForm> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IndexedForm> _formOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (IndexedCluster Cluster, Topic Topic)> _topics = new(StringComparer.Ordinal);

    /// <summary>Every topic, by id.</summary>
    public IEnumerable<ResolvedTopic> Topics => _topics.OrderBy(topic => topic.Key, CodePointComparer.Instance).Select(topic => topic.Value.Cluster.Resolved(rules)!);

    /// <summary>The topic of an id; null where there is none.</summary>
    public ResolvedTopic? Find(string topicId) => _topics.TryGetValue(topicId, out var topic) ? topic.Cluster.Resolved(rules) : null;

    /// <summary>Lets duties come and go.</summary>
    /// <param name="added">Duties that are not in the index, with their clauses, departments and acts.</param>
    /// <param name="removed">Ids of duties that are; others are passed over.</param>
    /// <returns>What changed.</returns>
    /// <exception cref="ArgumentException">A duty is in the index already.</exception>
    public TopicChanges Update(IEnumerable<Duty> added, IEnumerable<string> removed)
    {
        var change = new TopicChange();
        foreach (var id in removed)
        {
            if (_formOf.Remove(id, out var form))
            {
                change.Remove(form, id);
            }
        }

        foreach (var item in added.Select(duty => TopicItem.Of(duty, rules)).OfType<TopicItem>())
        {
            if (!_forms.TryGetValue(item.Form, out var form))
            {
                _forms.Add(item.Form, form = new IndexedForm(item.Form));
            }

            if (!_formOf.TryAdd(item.DutyId, form))
            {
                throw new ArgumentException($"'{item.DutyId}' is in the index already.", nameof(added));
            }

            change.Add(form, item);
        }

        Reword(change);
        Settle(change);
        return Say(change);
    }

    /// <summary>Puts the forms whose profiles changed into the graph anew. What was around them and what is now has to be clustered again.</summary>
    private void Reword(TopicChange change)
    {
        change.Unsettled.UnionWith(_graph.Around(change.Changed));
        foreach (var form in change.Reworded)
        {
            if (form.Items.Count > 0)
            {
                _graph.Add(form.Form);
            }
            else
            {
                _graph.Remove(form.Key);
                _forms.Remove(form.Key);
                form.Forget();
            }
        }

        change.Unsettled.UnionWith(_graph.Around(change.Changed));
    }

    private void Settle(TopicChange change)
    {
        foreach (var key in change.Unsettled)
        {
            if (_forms.TryGetValue(key, out var form))
            {
                change.Leave(form);
            }
        }

        foreach (var cluster in _graph.Cluster(change.Unsettled, (a, b) => _forms[a].Ask(_forms[b])))
        {
            change.Clusters.Add(new IndexedCluster(cluster.Forms.Select(form => (_forms[form.Key], form))));
        }
    }

    private TopicChanges Say(TopicChange change)
    {
        var before = change.Left.Concat(change.Clusters).Select(cluster => cluster.TopicId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var id in before)
        {
            _topics.Remove(id);
        }

        var topics = new List<Topic>();
        var members = new List<TopicMembership>();
        foreach (var cluster in change.Clusters.Where(cluster => cluster.Forms.Any(form => form.Form.Items.Count > 0 && form.Form.Cluster == cluster)))
        {
            var topic = cluster.Topic(rules);
            cluster.TopicId = topic?.Id;
            if (topic is not null)
            {
                _topics.Add(topic.Id, (cluster, topic));
                topics.Add(topic);
            }

            foreach (var (form, grounds) in cluster.Forms)
            {
                var says = topic is null ? new FormMembership(null, 0, []) : new FormMembership(topic.Id, grounds.Score, grounds.Reasons);
                var told = says.IsSame(form.Said) ? change.Came.GetValueOrDefault(form, []) : form.Items.Select(item => item.DutyId);
                form.Said = says;
                members.AddRange(told.Select(id => new TopicMembership(id, says.TopicId, says.Score, says.Reasons)));
            }
        }

        return new TopicChanges(
            [.. before.Where(id => !_topics.ContainsKey(id)).Order(CodePointComparer.Instance)],
            [.. topics.OrderBy(topic => topic.Id, CodePointComparer.Instance)],
            [.. members]);
    }
}
