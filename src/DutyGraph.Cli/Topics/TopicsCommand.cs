using System.CommandLine;
using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>The command <c>topics</c>: matters on the lists of several townships.</summary>
internal sealed class TopicsCommand : ExplainedCommand
{
    private const int MaximumRows = 10_000;

    private readonly TopicOptions _conditions;
    private readonly Option<TopicOrder?> _order;
    private readonly Option<int> _first;
    private readonly Option<bool> _json = new("--json");

    public TopicsCommand(Terminal terminal)
        : base(
            terminal,
            "topics",
            new("共同事项：哪些事项出现在多个乡镇的清单上，各在哪张清单。", "Matters that several townships have on their lists, and on which lists."))
    {
        _conditions = new(terminal);
        _order = EnumOptions.One<TopicOrder>(terminal, "--order", "ORDER");
        _order.Description = terminal.In(
            """
            怎么排：
            SPREAD     乡镇最多的在前
            DIFFERING  各乡镇清单不同的在前
            默认 SPREAD。
            """,
            """
            In which order:
            SPREAD     most townships first
            DIFFERING  matters on different lists of different townships first
            Default: SPREAD.
            """);
        _first = NumberOption.Of(terminal, "--first", 20, MaximumRows);
        _first.Description = terminal.In($"最多几行，1 到 {MaximumRows}，默认 20。", $"How many rows at most, 1 to {MaximumRows}; default 20.");
        _json.Description = terminal.In("输出 JSON，字段同 GraphQL 的 topics。", "JSON, with the fields of topics in the GraphQL API.");
        foreach (var option in _conditions.All.Concat([_order, _first, _json]))
        {
            Add(option);
        }

        var asked = new GraphOptions(terminal);
        asked.AddTo(this);
        SetAction((result, cancellation) => asked.AskAsync(result, async graph =>
        {
            var filter = await _conditions.FilterAsync(graph, result, cancellation);
            var answer = await TopicsAnswer.AskAsync(graph, filter, result.GetValue(_order) ?? TopicOrder.Spread, result.GetValue(_first), cancellation);
            if (result.GetValue(_json))
            {
                answer.WriteJson(terminal.Output);
            }
            else
            {
                TopicsTable.Write(answer, terminal);
            }
        }, cancellation));
    }

    /// <inheritdoc />
    public override IReadOnlyList<(string Arguments, BilingualText Meaning)> Examples =>
    [
        ("", new("最普遍的 20 个事项", "the 20 most widespread matters")),
        ("--differing", new("一地承担、另一地已收回的事项", "matters that one township carries and another was relieved of")),
        ("--category 应急管理及消防 --min-townships 3", new("一类事项，至少三个乡镇有", "one category, three townships or more")),
        ("--json --first 500 > topics.json", new("供程序使用", "for programs")),
    ];
}
