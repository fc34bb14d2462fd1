using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>The command <c>topics</c>: matters on the lists of several townships.</summary>
internal sealed class TopicsCommand : ExplainedCommand
{
    private const int MaximumRows = 10_000;

    private readonly TopicOptions _conditions = new();
    private readonly Option<TopicOrder?> _order = EnumOptions.One<TopicOrder>("--order", "ORDER");
    private readonly Option<int> _first = new("--first") { HelpName = "N", DefaultValueFactory = _ => 20, CustomParser = Rows };
    private readonly Option<bool> _json = new("--json");
    private readonly Option<string?> _import = ImportOption.Create();

    /// <summary>Creates the command.</summary>
    public TopicsCommand(Terminal terminal)
        : base("topics", "共同事项：哪些事项出现在多个乡镇的清单上，各在哪张清单。 Matters that several townships have on their lists, and on which lists.")
    {
        _order.Description = """
            怎么排 In which order:
            SPREAD     乡镇最多的在前 most townships first
            DIFFERING  各乡镇清单不同的在前 what differs between townships first
            默认 SPREAD。 Default: SPREAD.
            """;
        _first.Description = $"最多几行，1 到 {MaximumRows}，默认 20。 How many rows at most, 1 to {MaximumRows}; default 20.";
        _json.Description = "输出 JSON，字段同 GraphQL 的 topics。 JSON, with the fields of topics in the GraphQL API.";
        foreach (var option in _conditions.All.Concat([_order, _first, _json, _import]))
        {
            Add(option);
        }

        SetAction(async (result, cancellation) =>
        {
            var reading = await GraphReading.ReadAsync(ImportOption.Folder(result.GetValue(_import), terminal), terminal, cancellation);
            if (reading.Graph is { } graph)
            {
                var filter = await _conditions.FilterAsync(graph, result, cancellation);
                var answer = await TopicsAnswer.AskAsync(graph, filter, result.GetValue(_order) ?? TopicOrder.Spread, result.GetValue(_first), cancellation);
                if (result.GetValue(_json))
                {
                    answer.WriteJson(terminal.Output);
                }
                else
                {
                    TopicsTable.Write(answer, terminal.Answers);
                }
            }

            return reading.ExitCode;
        });
    }

    /// <inheritdoc />
    public override IReadOnlyList<(string Arguments, string Meaning)> Examples =>
    [
        ("", "最普遍的 20 个事项 the 20 most widespread matters"),
        ("--differing", "一地承担、另一地已收回的事项 matters that one township carries and another has been relieved of"),
        ("--category 应急管理及消防 --min-townships 3", "一类事项，至少三个乡镇有 one category, three townships or more"),
        ("--json --first 500 > topics.json", "供程序使用 for programs"),
    ];

    private static int Rows(ArgumentResult result)
    {
        var given = result.Tokens[0].Value;
        if (!int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var rows) || rows is < 1 or > MaximumRows)
        {
            result.AddError($"--first 应在 1 到 {MaximumRows} 之间，不能是「{given}」。 --first is 1 to {MaximumRows}, not '{given}'.");
        }

        return rows;
    }
}
