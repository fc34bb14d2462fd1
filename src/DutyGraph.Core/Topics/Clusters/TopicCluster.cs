using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>Forms that are one matter.</summary>
/// <param name="Forms">The forms, in the order of their keys.</param>
public sealed record TopicCluster(ImmutableArray<ClusteredForm> Forms)
{
    internal static TopicCluster Of(List<FormNode> nodes, TopicRules rules) =>
        new([.. nodes.OrderBy(node => node.Form.Key, StringComparer.Ordinal).Select(node => ClusteredForm.Of(node, nodes, rules))]);
}

/// <summary>A form in its cluster.</summary>
/// <param name="Key">Key of the form.</param>
/// <param name="Score">The confidence that its duties belong to this matter, 0 to 1.</param>
/// <param name="Reasons">Reasons for people, in Chinese, then English.</param>
public sealed record ClusteredForm(string Key, double Score, ImmutableArray<string> Reasons)
{
    internal static ClusteredForm Of(FormNode node, List<FormNode> cluster, TopicRules rules)
    {
        var corrections = node.Form.DutyId is { } duty ? rules.ByDuty[duty].Where(correction => correction.Same && correction.DutyId == duty).ToArray() : [];
        if (corrections is not [])
        {
            return new ClusteredForm(node.Form.Key, 1, [.. corrections.Select(MatchReasons.Of)]);
        }

        FormEdge? best = null;
        foreach (var other in cluster.OrderBy(other => other.Form.Key, StringComparer.Ordinal))
        {
            if (node.Edges.TryGetValue(other, out var edge) && edge.Correction is null && (best is null || edge.Score > best.Score))
            {
                best = edge;
            }
        }

        return best is null
            ? new ClusteredForm(node.Form.Key, 1, [MatchReasons.SameName])
            : new ClusteredForm(node.Form.Key, best.Score, MatchReasons.Of(best.Grounds));
    }
}
