using DutyGraph.Core;
using Spectre.Console;

namespace DutyGraph.Cli;

/// <summary>Prints a chain as a tree. Each node occurs once, under its first neighbour that is nearer to the start, grouped by kind of edge.</summary>
internal sealed class ChainTree
{
    private const int TitleLength = 60;

    private readonly ChainAnswer _answer;
    private readonly Dictionary<string, GraphNode> _nodes;
    private readonly ILookup<string, Branch> _branches;
    private readonly ILookup<string, HiddenNeighbours> _hidden;

    private ChainTree(ChainAnswer answer)
    {
        _answer = answer;
        _nodes = answer.Nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
        _branches = Branches(answer.Chain);
        _hidden = answer.Chain.Hidden.ToLookup(hidden => hidden.NodeId, StringComparer.Ordinal);
    }

    /// <summary>Prints an answer.</summary>
    public static void Write(ChainAnswer answer, IAnsiConsole console)
    {
        if (answer.Nodes.Count == 0)
        {
            console.WriteLine(answer.Chain.Truncated
                ? $"有最短路径，但超过 --limit {answer.Question.Limit} 个节点。 There are shortest paths, but none fits --limit {answer.Question.Limit}."
                : $"在 {answer.Question.Depth} 步之内没有路径。 There is no path of {answer.Question.Depth} edges or less.");
            return;
        }

        console.Write(new ChainTree(answer).Grow());
        console.WriteLine();
        console.WriteLine(Caption(answer));
    }

    /// <summary>A short title of a node: what it is, where it is, and its name.</summary>
    public static string Title(GraphNode node) => node switch
    {
        Duty duty => $"{duty.TownshipId[NodeId.TownshipPrefix.Length..]} {EdgeWords.Of(duty.List)} {duty.Number} {Short(duty.Name)}",
        DutyResponsibility responsibility => $"{(responsibility.Party == Party.Superior ? "上级" : "乡镇")} {responsibility.Position} {Short(responsibility.Clause.Text)}",
        LegalAct act => $"《{act.Title}》",
        _ => NodeNames.NameOf(node),
    };

    private static string Short(string text) => text.Length > TitleLength ? text[..TitleLength] + "…" : text;

    private static string Caption(ChainAnswer answer)
    {
        var (chain, question) = (answer.Chain, answer.Question);
        var all = $"{chain.Nodes.Length} 个节点，{chain.Edges.Length} 条边。 Nodes: {chain.Nodes.Length}; edges: {chain.Edges.Length}.";
        var paths = question.To is null ? "" : $"最短路径长 {chain.Nodes[^1].Distance} 步。 The shortest paths have {chain.Nodes[^1].Distance} edges.\n";
        return paths + (chain.Truncated ? $"{all}\n只列 {question.Limit} 个节点，更多用 --limit。 Cut at {question.Limit} nodes; --limit shows more." : all);
    }

    private static ILookup<string, Branch> Branches(Chain chain)
    {
        var places = chain.Nodes.Index().ToDictionary(node => node.Item.Id, node => node.Index, StringComparer.Ordinal);
        return chain.Edges
            .SelectMany(edge => new[] { new Branch(edge.From, edge.Kind, IsOut: true, edge.To), new Branch(edge.To, edge.Kind, IsOut: false, edge.From) })
            .Where(branch => chain.Nodes[places[branch.Node]].Distance > chain.Nodes[places[branch.Parent]].Distance)
            .GroupBy(branch => branch.Node, StringComparer.Ordinal)
            .Select(ways => ways.MinBy(branch => (places[branch.Parent], branch.Kind)))
            .OrderBy(branch => places[branch.Node])
            .ToLookup(branch => branch.Parent, StringComparer.Ordinal);
    }

    private Tree Grow()
    {
        var root = _answer.Nodes[0];
        var tree = new Tree(new Text(Title(root), new Style(decoration: Decoration.Bold))).Guide(TreeGuide.Line);
        AddBranches(tree, root.Id);
        return tree;
    }

    private void AddBranches(IHasTreeNodes parent, string id)
    {
        var hidden = _hidden[id].ToDictionary(neighbours => neighbours.Kind, neighbours => neighbours.Count);
        foreach (var ways in _branches[id].GroupBy(branch => (branch.Kind, branch.IsOut)).OrderBy(ways => ways.Key.Kind).ThenBy(ways => ways.Key.IsOut))
        {
            var (kind, isOut) = ways.Key;
            hidden.Remove(kind, out var more);
            var group = parent.AddNode(new Markup($"[dim]{EdgeWords.Of(kind, isOut)}{(more > 0 ? $" +{more}" : "")}[/]"));
            foreach (var branch in ways)
            {
                AddBranches(group.AddNode(new Text(Title(_nodes[branch.Node]))), branch.Node);
            }
        }

        if (hidden.Count > 0)
        {
            parent.AddNode(new Markup($"[dim]{string.Join("  ", hidden.OrderBy(more => more.Key).Select(more => $"{EdgeWords.Of(more.Key)} +{more.Value}"))}[/]"));
        }
    }

    /// <summary>The edge that attaches a node to its parent in the tree.</summary>
    private readonly record struct Branch(string Parent, EdgeKind Kind, bool IsOut, string Node);
}
