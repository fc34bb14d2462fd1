namespace DutyGraph.Core;

/// <summary>
/// The topics of a changing set of duties, in memory. The cost of an update depends on the duties added or removed and the matters they affect. The result
/// equals what <see cref="TopicResolver"/> computes from all duties at once. Only one thread may write at a time.
/// </summary>
/// <param name="rules">Manual corrections and published ids.</param>
public sealed class TopicIndex(TopicRules rules)
{
    private readonly TopicFormGraph _graph = new(rules);
    private readonly Dictionary<string, IndexedForm> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IndexedForm> _formOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (IndexedCluster Cluster, Topic Topic)> _topics = new(StringComparer.Ordinal);

    /// <summary>Every topic, by id.</summary>
    public IEnumerable<ResolvedTopic> Topics =>
        _topics.OrderBy(topic => topic.Key, CodePointComparer.Instance).Select(topic => topic.Value.Cluster.Resolved(rules)!);

    /// <summary>Returns the topic with an id; null where there is none.</summary>
    public ResolvedTopic? Find(string topicId) => _topics.TryGetValue(topicId, out var topic) ? topic.Cluster.Resolved(rules) : null;

    /// <summary>Adds and removes duties.</summary>
    /// <param name="added">Duties that are not yet in the index, with their clauses, departments and acts.</param>
    /// <param name="removed">Ids of duties to remove; unknown ids are ignored.</param>
    /// <returns>The topics and memberships that changed.</returns>
    /// <exception cref="ArgumentException">A duty is already in the index.</exception>
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

    /// <summary>Updates the forms with changed profiles in the graph. All forms around them, before and after the change, must be clustered again.</summary>
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
