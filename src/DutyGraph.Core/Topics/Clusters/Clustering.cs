namespace DutyGraph.Core;

/// <summary>
/// Divides a component into matters. Best pairs come first; two clusters become one where their forms agree on average, and where no township has both on one list. Forms that a
/// correction is about come last, so that the matter that they are kept out of is whole by then.
/// </summary>
/// <param name="component">Forms that edges connect, in the order of their keys.</param>
/// <param name="rules">Our own decisions.</param>
/// <param name="together">Whether two forms, by key, stand on one list of one township.</param>
internal sealed class Clustering(List<FormNode> component, TopicRules rules, Func<string, string, bool> together)
{
    /// <summary>Pairs below this are no candidates for one matter.</summary>
    public const double LeastScore = 0.4;

    /// <summary>Two clusters are one matter from this average score of their pairs on; a pair without an edge counts 0.</summary>
    private const double LeastAverage = 0.3;

    /// <summary>A second part has to say this share of the whole beyond what the first says.</summary>
    private const double LeastGain = 0.15;

    private readonly Dictionary<FormNode, List<FormNode>> _clusters = component.ToDictionary(node => node, node => new List<FormNode> { node });

    /// <summary>The clusters, those of one form included.</summary>
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
        .SelectMany(node => node.Edges.Where(edge => string.CompareOrdinal(node.Form.Key, edge.Key.Form.Key) < 0), (node, edge) => (A: node, B: edge.Key, Edge: edge.Value))
        .Where(pair => pair.Edge.Correction is not null || !IsSplit(pair.A, pair.B))
        .OrderBy(pair => pair.Edge.Correction is { Same: true } ? 0 : IsKeptOut(pair.A) || IsKeptOut(pair.B) ? 2 : 1)
        .ThenByDescending(pair => pair.Edge.Score)
        .ThenBy(pair => pair.A.Form.Key, StringComparer.Ordinal)
        .ThenBy(pair => pair.B.Form.Key, StringComparer.Ordinal);

    /// <summary>
    /// Whether one of two is a matter that a township with the other splits in two, the other being one of the halves. Then it is neither half. Where both begin with one known
    /// subject, they are one matter with something added.
    /// </summary>
    private bool IsSplit(FormNode a, FormNode b) => !HaveOneSubject(a.Form.Name, b.Form.Name) && (IsSplitBy(a, b) || IsSplitBy(b, a));

    private static bool HaveOneSubject(DutyName? a, DutyName? b) => a is not null && b is not null && a.Subject == b.Subject && a.Subject != MatterSubjects.None;

    private bool IsSplitBy(FormNode whole, FormNode part) => whole.Parts.TryGetValue(part, out var said) && whole.Parts.Any(other =>
        other.Key != part
        && GramWeights.Of(Grams.Union([said, other.Value])) - Math.Max(GramWeights.Of(said), GramWeights.Of(other.Value)) >= LeastGain * whole.Form.Name!.Weight
        && together(other.Key.Form.Key, part.Form.Key));

    private bool IsKeptOut(FormNode node) => node.Form.DutyId is { } duty && rules.ByDuty[duty].Any(correction => !correction.Same && correction.DutyId == duty);

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
