namespace DutyGraph.Core;

/// <summary>
/// Forms and which of them may be one matter. It does no I/O: whoever holds the forms adds those that changed, then those that <see cref="Missing"/> asks for until it asks
/// for no more, and has the part of the graph around the changed ones clustered. What it answers does not depend on the order in which forms were added.
/// </summary>
/// <param name="rules">Our own decisions.</param>
public sealed class TopicFormGraph(TopicRules rules)
{
    private readonly Dictionary<string, FormNode> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<FormNode>> _byBlockingKey = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>Adds a form, or puts it in the place of the one with its key.</summary>
    public void Add(TopicForm form)
    {
        Remove(form.Key);
        var node = new FormNode(form);
        foreach (var candidate in CandidatesOf(node))
        {
            Link(node, candidate);
        }

        _nodes.Add(form.Key, node);
        foreach (var key in form.BlockingKeys)
        {
            if (!_byBlockingKey.TryGetValue(key, out var bearers))
            {
                _byBlockingKey.Add(key, bearers = []);
            }

            bearers.Add(node);
        }
    }

    /// <summary>Removes a form, if it is there.</summary>
    public void Remove(string key)
    {
        if (!_nodes.Remove(key, out var node))
        {
            return;
        }

        foreach (var blockingKey in node.Form.BlockingKeys)
        {
            _byBlockingKey[blockingKey].Remove(node);
        }

        node.Detach();
    }

    /// <summary>Blocking keys that were not asked for yet and that forms around the given ones have: add the forms that have one of them.</summary>
    /// <param name="changed">Keys of forms that come, go or have another profile.</param>
    public IReadOnlyCollection<string> Missing(IEnumerable<string> changed) =>
        [.. ComponentsOf(changed.SelectMany(Touching)).SelectMany(component => component).SelectMany(KeysAround).Where(_asked.Add)];

    /// <summary>Keys of all forms whose cluster may be another because of the given ones: ask before a form goes, and after one comes.</summary>
    /// <param name="changed">Keys of forms that come, go or have another profile; those that are not there are passed over.</param>
    public IReadOnlySet<string> Around(IEnumerable<string> changed) =>
        ComponentsOf(changed.SelectMany(Touching)).SelectMany(component => component).Select(node => node.Form.Key).ToHashSet(StringComparer.Ordinal);

    /// <summary>Clusters the components of the given forms.</summary>
    /// <param name="forms">Keys of forms, of <see cref="Around"/>; those that are not there are passed over.</param>
    /// <param name="together">Whether two forms, by key, stand on one list of one township. Asked of forms in these components and of forms that name part of one of them.</param>
    /// <returns>Every cluster of those components, those of one form included.</returns>
    public IEnumerable<TopicCluster> Cluster(IEnumerable<string> forms, Func<string, string, bool> together) =>
        ComponentsOf(forms).SelectMany(component => new Clustering(component, rules, together).Run());

    /// <summary>The form itself, and the forms whose matters it may join or split.</summary>
    private IEnumerable<string> Touching(string key) =>
        _nodes.TryGetValue(key, out var node) ? [key, .. node.Wholes.Select(whole => whole.Form.Key)] : [];

    private IEnumerable<string> KeysAround(FormNode node) => node.Form.BlockingKeys.Concat(
        node.Form.DutyId is { } duty ? rules.ByDuty[duty].SelectMany(correction => new[] { correction.DutyId, correction.OtherId }).Select(TopicForm.SingleKey) : []);

    private HashSet<FormNode> CandidatesOf(FormNode node)
    {
        var candidates = new HashSet<FormNode>();
        foreach (var key in KeysAround(node))
        {
            if (_byBlockingKey.TryGetValue(key, out var bearers))
            {
                candidates.UnionWith(bearers);
            }
        }

        return candidates;
    }

    private void Link(FormNode node, FormNode other)
    {
        var (a, b) = string.CompareOrdinal(node.Form.Key, other.Form.Key) < 0 ? (node, other) : (other, node);
        if (CorrectionOf(a, b) is { } correction)
        {
            a.Connect(b, new FormEdge(correction.Same ? 1 : 0, default, correction));
            return;
        }

        if (IsMoved(a) || IsMoved(b))
        {
            return;
        }

        var score = PairScore.Of(a.Form, b.Form);
        a.Compare(b, score.Value);
        if (score.Value >= Clustering.LeastScore && !score.IsOfOtherObject)
        {
            a.Connect(b, new FormEdge(score.Value, score, null));
        }
    }

    /// <summary>Whether a correction says where the form's duty belongs: then nothing else does.</summary>
    private bool IsMoved(FormNode node) => node.Form.DutyId is { } duty && rules.ByDuty[duty].Any(correction => correction.Same && correction.DutyId == duty);

    private TopicCorrection? CorrectionOf(FormNode a, FormNode b) => a.Form.DutyId is { } first && b.Form.DutyId is { } second
        ? rules.ByDuty[first].FirstOrDefault(correction => correction.DutyId == second || correction.OtherId == second)
        : null;

    private List<List<FormNode>> ComponentsOf(IEnumerable<string> forms)
    {
        var seen = new HashSet<FormNode>();
        var components = new List<List<FormNode>>();
        foreach (var key in forms)
        {
            if (!_nodes.TryGetValue(key, out var start) || !seen.Add(start))
            {
                continue;
            }

            var component = new List<FormNode> { start };
            for (var at = 0; at < component.Count; at++)
            {
                component.AddRange(component[at].Edges.Keys.Where(seen.Add));
            }

            component.Sort((a, b) => string.CompareOrdinal(a.Form.Key, b.Form.Key));
            components.Add(component);
        }

        return components;
    }
}
