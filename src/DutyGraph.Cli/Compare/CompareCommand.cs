using System.CommandLine;
using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>The command <c>compare</c>: townships side by side.</summary>
internal sealed class CompareCommand : ExplainedCommand
{
    private readonly Argument<string[]> _townships = new("townships") { HelpName = "TOWNSHIP…", Arity = ArgumentArity.OneOrMore };
    private readonly TopicOptions _conditions;
    private readonly Option<bool> _json = new("--json");

    public CompareCommand(Terminal terminal)
        : base(
            terminal,
            "compare",
            new("并排对比几个乡镇：一行一个事项，清单不同的在前。", "Compares townships side by side: one row for each matter, different ones first."))
    {
        _conditions = new(terminal);
        _townships.Description = terminal.In(
            $"要对比的乡镇，{Comparison.FewestTownships} 至 {Comparison.MostTownships} 个：全名（昌吉市六工镇）、不重名的简称（六工镇）或 id。",
            $"The townships, {Comparison.FewestTownships} to {Comparison.MostTownships}: full name, a bare name that only one township has, or id.");
        _json.Description = terminal.In("输出 JSON，字段同 GraphQL 的 compare。", "JSON, with the fields of compare in the GraphQL API.");
        Add(_townships);
        foreach (var option in _conditions.All.Append(_json))
        {
            Add(option);
        }

        var asked = new GraphOptions(terminal);
        asked.AddTo(this);
        SetAction((result, cancellation) =>
        {
            var given = Checked(result.GetRequiredValue(_townships));
            return asked.AskAsync(result, async graph =>
            {
                var ids = Distinct(await KnownNames.TownshipsAsync(graph, given, cancellation), given);
                var comparison = await graph.CompareAsync(ids, await _conditions.FilterAsync(graph, result, cancellation), DutyParts.Category, cancellation);
                if (result.GetValue(_json))
                {
                    ComparisonJson.Write(comparison, terminal.Output);
                }
                else
                {
                    var categories = await graph.CategoriesAsync(cancellation);
                    ComparisonTable.Write(comparison, categories.ToDictionary(category => category.Id, category => category.Name), terminal);
                }
            }, cancellation);
        });
    }

    /// <inheritdoc />
    public override IReadOnlyList<(string Arguments, BilingualText Meaning)> Examples =>
    [
        ("昌吉市六工镇 昭苏县昭苏镇", new("两个乡镇的全部事项", "all matters of two townships")),
        ("六工镇 奇台镇 昭苏镇 --min-townships 2", new("至少两地共有的", "matters that at least two of them share")),
        ("六工镇 奇台镇 --differing", new("只看清单不同的", "only what differs")),
        ("六工镇 奇台镇 --json > compare.json", new("供程序使用", "for programs")),
    ];

    private static string[] Checked(string[] given) => given.Length is >= Comparison.FewestTownships and <= Comparison.MostTownships
        ? given
        : throw new UsageException(new(
            $"须给出 {Comparison.FewestTownships} 至 {Comparison.MostTownships} 个乡镇，收到 {given.Length} 个。",
            $"Give {Comparison.FewestTownships} to {Comparison.MostTownships} townships; got {given.Length}."));

    private static IReadOnlyList<string> Distinct(IReadOnlyList<string> ids, string[] given)
    {
        var repeated = ids.Index().FirstOrDefault(id => ids.Take(id.Index).Contains(id.Item, StringComparer.Ordinal));
        return repeated.Item is null
            ? ids
            : throw new UsageException(new(
                $"同一乡镇只能给出一次：{given[repeated.Index]}。", $"Give each township once: {given[repeated.Index]} is repeated."));
    }
}
