namespace DutyGraph.Core;

/// <summary>
/// Divides a connected component into matters by agglomerative clustering, best pairs first. Two clusters are merged if their forms match on average and no
/// township has both on one list. Forms named in a correction come last, so that the matter from which they are excluded is complete by then.
/// </summary>
/// <param name="component">Forms connected by edges, in the order of their keys.</param>
/// <param name="rules">Manual corrections and published ids.</param>
/// <param name="together">Whether one list of one township contains both forms, given their keys.</param>
internal sealed class Clustering(List<FormNode> component, TopicRules rules, Func<string, string, bool> together)
{
    /// <summary>The least score of a pair that may be one matter.</summary>
    public const double LeastScore = 0.4;

    /// <summary>The least average score of all pairs at which two clusters are merged; a pair without an edge counts as 0.</summary>
    private const double LeastAverage = 0.3;

    /// <summary>The least share of the whole's weight that two parts together must add to the heavier of them.</summary>
    private const double LeastGain = 0.15;

    private readonly Dictionary<FormNode, List<FormNode>> _clusters = component.ToDictionary(node => node, node => new List<FormNode> { node });

    /// <summary>Returns the clusters, including clusters of one form.</summary>
    public IEnumerable<TopicCluster> Run()
    {
        foreach (var (a, b, edge) in Edges())
        {
            if (_clusters[a] != _clusters[b] && (edge.Correction is not null ? edge.Correction.Same : MayJoin(_clusters[a], _clusters[b])))
            {
                Join(_clusters[a], _clusters[b]);
            }
        }

        return _clusters.Values.Distinct().Select(cluster => TopicCluster.Of(cluster, rules));
    }

    private IEnumerable<(FormNode A, FormNode B, FormEdge Edge)> Edges() => component
        .SelectMany(
            node => node.Edges.Where(edge => string.CompareOrdinal(node.Form.Key, edge.Key.Form.Key) < 0),
            (node, edge) => (A: node, B: edge.Key, Edge: edge.Value))
        .Where(pair => pair.Edge.Correction is not null || !IsSplit(pair.A, pair.B))
        .OrderBy(pair => pair.Edge.Correction is { Same: true } ? 0 : IsKeptOut(pair.A) || IsKeptOut(pair.B) ? 2 : 1)
        .ThenByDescending(pair => pair.Edge.Score)
        .ThenBy(pair => pair.A.Form.Key, StringComparer.Ordinal)
        .ThenBy(pair => pair.B.Form.Key, StringComparer.Ordinal);

    /// <summary>
    /// Whether one of the two names combines two matters, the other is one of them, and a township lists both matters separately. The combined name then
    /// belongs to neither. Names with the same known subject are never split.
    /// </summary>
    private bool IsSplit(FormNode a, FormNode b) => !HaveOneSubject(a.Form.Name, b.Form.Name) && (IsSplitBy(a, b) || IsSplitBy(b, a));

    private static bool HaveOneSubject(DutyName? a, DutyName? b) =>
        a is not null && b is not null && a.Subject == b.Subject && a.Subject != MatterSubjects.None;

    private bool IsSplitBy(FormNode whole, FormNode part) => whole.Parts.TryGetValue(part, out var said) && whole.Parts.Any(other =>
        other.Key != part
        && GramWeights.Of(Grams.Union([said, other.Value])) - Math.Max(GramWeights.Of(said), GramWeights.Of(other.Value)) >= LeastGain * whole.Form.Name!.Weight
        && together(other.Key.Form.Key, part.Form.Key));

    private bool IsKeptOut(FormNode node) =>
        node.Form.DutyId is { } duty && rules.ByDuty[duty].Any(correction => !correction.Same && correction.DutyId == duty);

    private bool MayJoin(List<FormNode> a, List<FormNode> b)
    {
        var sum = 0.0;
        foreach (var node in a)
        {
            foreach (var other in b)
            {
                if (node.Edges.TryGetValue(other, out var edge))
                {
                    sum += edge.Score;
                }

                if (edge?.Correction is { Same: false } || IsSplit(node, other))
                {
                    return false;
                }
            }
        }

        return sum >= LeastAverage * a.Count * b.Count && !a.Exists(node => b.Exists(other => together(node.Form.Key, other.Form.Key)));
    }

    private void Join(List<FormNode> a, List<FormNode> b)
    {
        a.AddRange(b);
        foreach (var node in b)
        {
            _clusters[node] = a;
        }
    }
}
