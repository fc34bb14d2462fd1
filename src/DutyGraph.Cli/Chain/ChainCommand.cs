using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>The command <c>chain</c>: the surroundings of a node, or the paths between two.</summary>
internal sealed class ChainCommand : ExplainedCommand
{
    private readonly Argument<string> _from = new("from") { HelpName = "FROM", Description = Ends };
    private readonly Option<string?> _to = new("--to")
    {
        HelpName = "TO",
        Description = "终点，写法同 FROM：只列两者之间的全部最短路径。 The other end, named likewise: every shortest path between the two and nothing else.",
    };

    private readonly Option<int> _depth = Bounded("--depth", ChainQuestion.DefaultDepth, ChainQuestion.MaximumDepth);
    private readonly Option<EdgeKind[]> _edges = EnumOptions.Several<EdgeKind>("--edges", "KIND");
    private readonly Option<int> _limit = Bounded("--limit", ChainQuestion.DefaultLimit, ChainQuestion.MaximumLimit);
    private readonly Option<ChainFormat?> _format = EnumOptions.One<ChainFormat>("--format", "FORMAT");
    private readonly Option<bool> _json = new("--json") { Description = "同 --format JSON。 The same as --format JSON." };
    private readonly Option<string?> _import = ImportOption.Create();

    /// <summary>Creates the command.</summary>
    public ChainCommand(Terminal terminal)
        : base("chain", "责任链：一个对象周围有什么，或两个对象怎样相连。 Chains of responsibility: what surrounds an object, or what joins two.")
    {
        _depth.Description = $"最多几步，1 到 {ChainQuestion.MaximumDepth}，默认 {ChainQuestion.DefaultDepth}。 How many edges away at most, 1 to {ChainQuestion.MaximumDepth}; default {ChainQuestion.DefaultDepth}.";
        _edges.Description = $"""
            只走这些边，默认全部；可给多个 Only these kinds of edge; default all; several may be given:
            {string.Join(Environment.NewLine, EdgeKinds.All.Select(kind => EdgeWords.Of(kind)))}
            """;
        _limit.Description = $"最多几个节点，1 到 {ChainQuestion.MaximumLimit}，默认 {ChainQuestion.DefaultLimit}。 How many nodes at most, 1 to {ChainQuestion.MaximumLimit}; default {ChainQuestion.DefaultLimit}.";
        _format.Description = """
            输出格式 How to print it:
            TREE     树，默认；「+31」是没有列出的 a tree, the default; "+31" are not shown
            DOT      供 Graphviz 画图 for Graphviz
            GRAPHML  供 Gephi、yEd、NetworkX 读取 for Gephi, yEd, NetworkX
            JSON     字段同 GraphQL 的 chain with the fields of chain in the GraphQL API
            """;
        Add(_from);
        foreach (var option in new Option[] { _to, _depth, _edges, _limit, _format, _json, _import })
        {
            Add(option);
        }

        SetAction(async (result, cancellation) =>
        {
            var reading = await GraphReading.ReadAsync(ImportOption.Folder(result.GetValue(_import), terminal), terminal, cancellation);
            if (reading.Graph is { } graph)
            {
                Write(await ChainAnswer.AskAsync(graph, Question(result), cancellation), Format(result), terminal);
            }

            return reading.ExitCode;
        });
    }

    /// <inheritdoc />
    public override IReadOnlyList<(string Arguments, string Meaning)> Examples =>
    [
        ("昭苏县水利局", "一个部门周围两步之内 a department and what is two edges away"),
        ("昌吉市六工镇/2025-01/ASSIST/54 --depth 3 --edges HAS_RESPONSIBILITY PERFORMED_BY REPORTS_TO", "一个事项的职责、由谁负责、向谁上报 the clauses of a duty, who does the work, who is reported to"),
        ("六工镇 --to 大石头乡 --depth 4", "两个乡镇怎样相连 what joins two townships"),
        ("中华人民共和国公路法 --format DOT > chain.dot", "供 Graphviz 画图 for Graphviz"),
    ];

    private static string Ends => """
        起点：id、id 去掉前缀（昌吉市六工镇/2025-01/ASSIST/54）、名称（乡镇、部门、部门类型、类别、法规）或不重名的简称。
        Where it starts: an id, an id without its prefix, the name of a township, department, kind, category or legal act, or a short name that no other has.
        """;

    /// <summary>Prints an answer.</summary>
    internal static void Write(ChainAnswer answer, ChainFormat format, Terminal terminal)
    {
        switch (format)
        {
            case ChainFormat.Dot:
                ChainDot.Write(answer, terminal.Output);
                break;
            case ChainFormat.Graphml:
                terminal.Output.WriteLine("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
                terminal.Output.WriteLine(ChainGraphML.Of(answer.Chain, answer.Nodes));
                break;
            case ChainFormat.Json:
                ChainJson.Write(answer, terminal.Output);
                break;
            default:
                ChainTree.Write(answer, terminal.Answers);
                break;
        }
    }

    private static Option<int> Bounded(string option, int usual, int most) => new(option)
    {
        HelpName = "N",
        DefaultValueFactory = _ => usual,
        CustomParser = result => Bounded(result, option, most),
    };

    private static int Bounded(ArgumentResult result, string option, int most)
    {
        var given = result.Tokens[0].Value;
        if (!int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1 || number > most)
        {
            result.AddError($"{option} 应在 1 到 {most} 之间，不能是「{given}」。 {option} is 1 to {most}, not '{given}'.");
        }

        return number;
    }

    private ChainQuestion Question(ParseResult result)
    {
        var kinds = result.GetRequiredValue(_edges);
        var question = new ChainQuestion(result.GetRequiredValue(_from), result.GetValue(_to), result.GetValue(_depth), result.GetValue(_limit));
        return kinds.Length == 0 ? question : question with { Kinds = [.. kinds] };
    }

    private ChainFormat Format(ParseResult result) => result.GetValue(_format) ?? (result.GetValue(_json) ? ChainFormat.Json : ChainFormat.Tree);
}
