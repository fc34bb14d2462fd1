using DutyGraph.Core;

namespace DutyGraph.Contract.Tests;

/// <summary>Chains, implemented naively from the contract: lists all nodes and edges of the facts, and relaxes every edge until no distance
/// changes.</summary>
internal sealed class NaiveChain
{
    private readonly HashSet<(EdgeKind Kind, string From, string To)> _edges;

    public NaiveChain(IReadOnlyList<Facts> facts)
    {
        var graph = new NaiveGraph(facts);
        var topics = graph.Resolved;
        var duties = graph.Duties(new DutyFilter { Editions = Editions.All }).ToArray();
        var superseded = duties.Where(duty => !duty.Current).Select(duty => duty.Id[NodeId.DutyPrefix.Length..] + '/').ToArray();
        GraphRow[] rows =
        [
            .. facts.SelectMany(Nodes).Concat(duties).Concat(topics.Select(topic => topic.Topic)).SelectMany(GraphRows.Of),
            .. topics.SelectMany(topic => topic.Members.Select(member => GraphRows.Of(topic.Topic.Id, member))),
        ];
        Ids = [.. rows.Where(row => row.Table.Columns[0] == Properties.Id).Select(row => (string)row.Values[0]!).Distinct().Order(CodePointComparer.Instance)];
        _edges =
        [
            .. rows.Where(row => row.Table.Columns[0] == Properties.From && row.Table.Name != Relationships.StatedIn)
                .Select(row => (EdgeKinds.Of(row.Table.Name), (string)row.Values[0]!, (string)row.Values[1]!))
                .Where(edge => !IsSuperseded(edge.Item2) && !IsSuperseded(edge.Item3)),
        ];

        bool IsSuperseded(string id) =>
            Array.Exists(superseded, key => (id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..] + '/').StartsWith(key, StringComparison.Ordinal));
    }

    /// <summary>Ids of all nodes.</summary>
    public IReadOnlyList<string> Ids { get; }

    public Chain Answer(ChainQuestion question)
    {
        var edges = _edges.Where(edge => question.Kinds.Contains(edge.Kind)).ToArray();
        var near = Distances(edges, question.From);
        if (question.To is null)
        {
            var within = near.Where(node => node.Value <= question.Depth).ToArray();
            return Picture(edges, Ordered(within).Take(question.Limit), (_, _) => true, within.Length > question.Limit);
        }

        var far = Distances(edges, question.To);
        var length = near.GetValueOrDefault(question.To, int.MaxValue);
        if (length > question.Depth)
        {
            return Chain.Empty;
        }

        var onPaths = Ordered(near.Where(node => far.TryGetValue(node.Key, out var left) && node.Value + left == length)).ToArray();
        var shown = onPaths.Length <= question.Limit ? onPaths : WholePaths(edges, onPaths, question.Limit);
        return Picture(edges, shown, (one, other) => near[one] != near[other], shown.Length < onPaths.Length);
    }

    private static (string Id, int Distance)[] WholePaths((EdgeKind Kind, string From, string To)[] edges, (string Id, int Distance)[] onPaths, int limit)
    {
        var kept = new HashSet<string>();
        foreach (var node in onPaths)
        {
            HashSet<string> path = [node.Id];
            foreach (var way in new[] { -1, 1 })
            {
                for (var at = node; Next(at, way) is [var next, ..]; at = next)
                {
                    path.Add(next.Id);
                }
            }

            if (kept.Union(path).Count() > limit)
            {
                break;
            }

            kept.UnionWith(path);
        }

        return [.. onPaths.Where(node => kept.Contains(node.Id))];

        (string Id, int Distance)[] Next((string Id, int Distance) at, int way) =>
            [.. onPaths.Where(next => next.Distance == at.Distance + way && AreJoined(edges, at.Id, next.Id))];
    }

    private static Chain Picture(
        (EdgeKind Kind, string From, string To)[] edges, IEnumerable<(string Id, int Distance)> shown, Func<string, string, bool> isShown, bool truncated)
    {
        var nodes = shown.ToArray();
        var ids = nodes.Select(node => node.Id).ToHashSet();
        return new Chain(
            [.. nodes.Select(node => new ChainNode(node.Id, node.Distance))],
            [
                .. edges.Where(edge => ids.Contains(edge.From) && ids.Contains(edge.To) && isShown(edge.From, edge.To))
                    .OrderBy(edge => CodePoints(edge.From), StringComparer.Ordinal).ThenBy(edge => CodePoints(edge.To), StringComparer.Ordinal)
                    .ThenBy(edge => EdgeKinds.Name(edge.Kind), StringComparer.Ordinal)
                    .Select(edge => new ChainEdge(edge.Kind, edge.From, edge.To)),
            ],
            [
                .. ids.OrderBy(CodePoints, StringComparer.Ordinal).SelectMany(id => edges
                    .Where(edge => (edge.From == id && !ids.Contains(edge.To)) || (edge.To == id && !ids.Contains(edge.From)))
                    .GroupBy(edge => edge.Kind)
                    .OrderBy(kind => EdgeKinds.Name(kind.Key), StringComparer.Ordinal)
                    .Select(kind => new HiddenNeighbours(id, kind.Key, kind.Count()))),
            ],
            truncated);
    }

    private static Dictionary<string, int> Distances((EdgeKind Kind, string From, string To)[] edges, string start)
    {
        var distances = new Dictionary<string, int> { [start] = 0 };
        for (var (distance, known) = (0, 0); known < distances.Count; distance++)
        {
            known = distances.Count;
            foreach (var (_, from, to) in edges)
            {
                if (distances.GetValueOrDefault(from, -1) == distance)
                {
                    distances.TryAdd(to, distance + 1);
                }

                if (distances.GetValueOrDefault(to, -1) == distance)
                {
                    distances.TryAdd(from, distance + 1);
                }
            }
        }

        return distances;
    }

    private static bool AreJoined((EdgeKind Kind, string From, string To)[] edges, string one, string other) =>
        edges.Any(edge => (edge.From == one && edge.To == other) || (edge.From == other && edge.To == one));

    private static IEnumerable<(string Id, int Distance)> Ordered(IEnumerable<KeyValuePair<string, int>> nodes) =>
        nodes.OrderBy(node => node.Value).ThenBy(node => CodePoints(node.Key), StringComparer.Ordinal).Select(node => (node.Key, node.Value));

    private static string CodePoints(string text) =>
        string.Concat(text.EnumerateRunes().Select(rune => rune.Value.ToString("X6", System.Globalization.CultureInfo.InvariantCulture)));

    private static IEnumerable<GraphNode> Nodes(Facts facts) =>
        [facts.Document, facts.Township, .. facts.Divisions, .. facts.Departments, .. facts.Kinds, .. facts.Categories, .. facts.LegalActs];
}
