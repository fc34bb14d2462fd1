namespace DutyGraph.Core;

/// <summary>
/// A graph of forms; edges connect forms that may be one matter. It does no I/O. The caller adds the forms that changed, then the forms for the blocking keys
/// that <see cref="Missing"/> returns, until it returns none, and then clusters the part of the graph around the changed forms. The result does not depend on
/// the order in which forms are added.
/// </summary>
/// <param name="rules">Manual corrections and published ids.</param>
public sealed class TopicFormGraph(TopicRules rules)
{
    private readonly Dictionary<string, FormNode> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<FormNode>> _byBlockingKey = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>Adds a form, replacing a form with the same key.</summary>
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

    /// <summary>Returns the blocking keys whose forms the caller must still add before clustering. Each key is returned once.</summary>
    /// <param name="changed">Keys of forms that are added, removed, or have another profile.</param>
    public IReadOnlyCollection<string> Missing(IEnumerable<string> changed) =>
        [.. ComponentsOf(changed.SelectMany(Touching)).SelectMany(component => component).SelectMany(KeysAround).Where(_asked.Add)];

    /// <summary>Returns the keys of all forms whose cluster may change because of the given ones. Call it before a form is removed, and after one is
    /// added.</summary>
    /// <param name="changed">Keys of forms that are added, removed, or have another profile; unknown keys are ignored.</param>
    public IReadOnlySet<string> Around(IEnumerable<string> changed) =>
        ComponentsOf(changed.SelectMany(Touching)).SelectMany(component => component).Select(node => node.Form.Key).ToHashSet(StringComparer.Ordinal);

    /// <summary>Clusters the components that contain the given forms.</summary>
    /// <param name="forms">Keys of forms, from <see cref="Around"/>; unknown keys are ignored.</param>
    /// <param name="together">Whether one list of one township contains both forms, given their keys. Called for forms in these components and for forms
    /// whose names are part of theirs.</param>
    /// <returns>All clusters of those components, including clusters of one form.</returns>
    public IEnumerable<TopicCluster> Cluster(IEnumerable<string> forms, Func<string, string, bool> together) =>
        ComponentsOf(forms).SelectMany(component => new Clustering(component, rules, together).Run());

    /// <summary>The form itself, and the forms of whose names it is a part: it may split their matters.</summary>
    private IEnumerable<string> Touching(string key) =>
        _nodes.TryGetValue(key, out var node) ? [key, .. node.Wholes.Select(whole => whole.Form.Key)] : [];

    private IEnumerable<string> KeysAround(FormNode node) => node.Form.BlockingKeys.Concat(
        node.Form.DutyId is { } duty
            ? rules.ByDuty[duty].SelectMany(correction => new[] { correction.DutyId, correction.OtherId }).Select(TopicForm.SingleKey)
            : []);

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

    /// <summary>Whether a correction assigns the form's duty to a matter. The score then has no effect.</summary>
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
