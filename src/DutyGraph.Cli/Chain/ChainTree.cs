using DutyGraph.Core;
using Spectre.Console;

namespace DutyGraph.Cli;

/// <summary>Prints a chain as a tree. Each node occurs once, under its first neighbour that is nearer to the start, grouped by kind of edge.</summary>
internal sealed class ChainTree
{
    private const int TitleLength = 60;

    private readonly ChainAnswer _answer;
    private readonly Terminal _terminal;
    private readonly Dictionary<string, GraphNode> _nodes;
    private readonly ILookup<string, Branch> _branches;
    private readonly ILookup<string, HiddenNeighbours> _hidden;

    private ChainTree(ChainAnswer answer, Terminal terminal)
    {
        _terminal = terminal;
        _answer = answer;
        _nodes = answer.Nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
        _branches = Branches(answer.Chain);
        _hidden = answer.Chain.Hidden.ToLookup(hidden => hidden.NodeId, StringComparer.Ordinal);
    }

    public static void Write(ChainAnswer answer, Terminal terminal)
    {
        var console = terminal.Answers;
        if (answer.Nodes.Count == 0)
        {
            console.WriteLine(answer.Chain.Truncated
                ? terminal.In(
                    $"有最短路径，但超过 --limit {answer.Question.Limit} 个节点。",
                    $"There are shortest paths, but none fits --limit {answer.Question.Limit}.")
                : terminal.In($"在 {answer.Question.Depth} 步之内没有路径。", $"There is no path of {answer.Question.Depth} edges or less."));
            return;
        }

        console.Write(new ChainTree(answer, terminal).Grow());
        console.WriteLine();
        console.WriteLine(Caption(answer, terminal));
    }

    /// <summary>A short title of a node: what it is, where it is, and its name.</summary>
    public static string Title(GraphNode node, Terminal terminal) => node switch
    {
        Duty duty => $"{duty.TownshipId[NodeId.TownshipPrefix.Length..]} {ListWords.Of(duty.List, terminal)} {duty.Number} {Short(duty.Name)}",
        DutyResponsibility { Party: Party.Superior } clause => $"{terminal.In("上级", "superior")} {clause.Position} {Short(clause.Clause.Text)}",
        DutyResponsibility clause => $"{terminal.In("乡镇", "township")} {clause.Position} {Short(clause.Clause.Text)}",
        LegalAct act => $"《{act.Title}》",
        _ => NodeNames.NameOf(node),
    };

    private static string Short(string text) => text.Length > TitleLength ? text[..TitleLength] + "…" : text;

    private static string Caption(ChainAnswer answer, Terminal terminal)
    {
        var (chain, question) = (answer.Chain, answer.Question);
        List<string> lines = [];
        if (question.To is not null)
        {
            var steps = chain.Nodes[^1].Distance;
            lines.Add(terminal.In($"最短路径长 {steps} 步。", $"The shortest paths have {steps} edges."));
        }

        lines.Add(terminal.In(
            $"{chain.Nodes.Length} 个节点，{chain.Edges.Length} 条边。", $"Nodes: {chain.Nodes.Length}; edges: {chain.Edges.Length}."));
        if (chain.Truncated)
        {
            lines.Add(terminal.In($"只列 {question.Limit} 个节点，更多用 --limit。", $"Cut at {question.Limit} nodes; --limit shows more."));
        }

        return string.Join('\n', lines);
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
        var tree = new Tree(new Text(Title(root, _terminal), new Style(decoration: Decoration.Bold))).Guide(TreeGuide.Line);
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
            var group = parent.AddNode(new Markup($"[dim]{EdgeWords.Of(kind, isOut, _terminal)}{(more > 0 ? $" +{more}" : "")}[/]"));
            foreach (var branch in ways)
            {
                AddBranches(group.AddNode(new Text(Title(_nodes[branch.Node], _terminal))), branch.Node);
            }
        }

        if (hidden.Count > 0)
        {
            var counts = hidden.OrderBy(more => more.Key).Select(more => $"{EdgeWords.Of(more.Key, _terminal)} +{more.Value}");
            parent.AddNode(new Markup($"[dim]{string.Join("  ", counts)}[/]"));
        }
    }

    /// <summary>The edge that attaches a node to its parent in the tree.</summary>
    private readonly record struct Branch(string Parent, EdgeKind Kind, bool IsOut, string Node);
}
