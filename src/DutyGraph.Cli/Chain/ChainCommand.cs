using System.CommandLine;
using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>The command <c>chain</c>: the surroundings of a node, or the paths between two.</summary>
internal sealed class ChainCommand : ExplainedCommand
{
    private readonly Argument<string> _from = new("from") { HelpName = "FROM" };
    private readonly Option<string?> _to = new("--to") { HelpName = "TO" };
    private readonly Option<int> _depth;
    private readonly Option<EdgeKind[]> _edges;
    private readonly Option<int> _limit;
    private readonly Option<ChainFormat?> _format;
    private readonly Option<bool> _json = new("--json");

    public ChainCommand(Terminal terminal)
        : base(
            terminal,
            "chain",
            new("责任链：一个对象周围有什么，或两个对象怎样相连。", "Chains of responsibility: the surroundings of a node, or the shortest paths between two."))
    {
        _from.Description = terminal.In(
            "起点：id、id 去掉前缀（昌吉市六工镇/2025-01/ASSIST/54）、名称（乡镇、部门、部门类型、类别、法规）或不重名的简称。",
            "The start: an id, an id without its prefix, the name of a township, department, kind, category or legal act, "
            + "or a short name that only one has.");
        _to.Description = terminal.In(
            "终点，写法同 FROM：只列两者之间的全部最短路径。", "The other end, named in the same way: shows only the shortest paths between the two.");
        _depth = NumberOption.Of(terminal, "--depth", ChainQuestion.DefaultDepth, ChainQuestion.MaximumDepth);
        _depth.Description = terminal.In(
            $"最多几步，1 到 {ChainQuestion.MaximumDepth}，默认 {ChainQuestion.DefaultDepth}。",
            $"How many edges away at most, 1 to {ChainQuestion.MaximumDepth}; default {ChainQuestion.DefaultDepth}.");
        _edges = EnumOptions.Several<EdgeKind>(terminal, "--edges", "KIND");
        _edges.Description = terminal.In("只走这些边，默认全部；可给多个：", "Only these kinds of edge; default all; several may be given:")
            + "\n" + string.Join('\n', EdgeKinds.All.Select(kind => EdgeWords.Of(kind, terminal)));
        _limit = NumberOption.Of(terminal, "--limit", ChainQuestion.DefaultLimit, ChainQuestion.MaximumLimit);
        _limit.Description = terminal.In(
            $"最多几个节点，1 到 {ChainQuestion.MaximumLimit}，默认 {ChainQuestion.DefaultLimit}。",
            $"How many nodes at most, 1 to {ChainQuestion.MaximumLimit}; default {ChainQuestion.DefaultLimit}.");
        _format = EnumOptions.One<ChainFormat>(terminal, "--format", "FORMAT");
        _format.Description = terminal.In(
            """
            输出格式：
            TREE     树，默认；「+31」是没有列出的
            DOT      供 Graphviz 画图
            GRAPHML  供 Gephi、yEd、NetworkX 读取
            JSON     字段同 GraphQL 的 chain
            """,
            """
            How to print it:
            TREE     a tree, the default; "+31" are not shown
            DOT      for Graphviz
            GRAPHML  for Gephi, yEd, NetworkX
            JSON     with the fields of chain in the GraphQL API
            """);
        _json.Description = terminal.In("同 --format JSON。", "The same as --format JSON.");
        Add(_from);
        foreach (var option in new Option[] { _to, _depth, _edges, _limit, _format, _json })
        {
            Add(option);
        }

        var asked = new GraphOptions(terminal);
        asked.AddTo(this);
        SetAction((result, cancellation) => asked.AskAsync(
            result, async graph => Write(await ChainAnswer.AskAsync(graph, Question(result), cancellation), Format(result), terminal), cancellation));
    }

    /// <inheritdoc />
    public override IReadOnlyList<(string Arguments, BilingualText Meaning)> Examples =>
    [
        ("昭苏县水利局", new("一个部门周围两步之内", "a department and everything up to two edges away")),
        ("昌吉市六工镇/2025-01/ASSIST/54 --depth 3 --edges HAS_RESPONSIBILITY PERFORMED_BY REPORTS_TO", new(
            "一个事项的职责、由谁负责、向谁上报", "the clauses of a duty, who does the work, and to whom it is reported")),
        ("六工镇 --to 大石头乡 --depth 4", new("两个乡镇怎样相连", "how two townships are connected")),
        ("中华人民共和国公路法 --format DOT > chain.dot", new("供 Graphviz 画图", "for Graphviz")),
    ];

    internal static void Write(ChainAnswer answer, ChainFormat format, Terminal terminal)
    {
        switch (format)
        {
            case ChainFormat.Dot:
                ChainDot.Write(answer, terminal);
                break;
            case ChainFormat.Graphml:
                terminal.Output.WriteLine("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
                terminal.Output.WriteLine(ChainGraphML.Of(answer.Chain, answer.Nodes));
                break;
            case ChainFormat.Json:
                ChainJson.Write(answer, terminal.Output);
                break;
            default:
                ChainTree.Write(answer, terminal);
                break;
        }
    }

    private ChainQuestion Question(ParseResult result)
    {
        var kinds = result.GetRequiredValue(_edges);
        var question = new ChainQuestion(result.GetRequiredValue(_from), result.GetValue(_to), result.GetValue(_depth), result.GetValue(_limit));
        return kinds.Length == 0 ? question : question with { Kinds = [.. kinds] };
    }

    private ChainFormat Format(ParseResult result) => result.GetValue(_format) ?? (result.GetValue(_json) ? ChainFormat.Json : ChainFormat.Tree);
}
