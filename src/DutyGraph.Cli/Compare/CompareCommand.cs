using System.CommandLine;
using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>The command <c>compare</c>: townships side by side.</summary>
internal sealed class CompareCommand : ExplainedCommand
{
    private readonly Argument<string[]> _townships = new("townships")
    {
        HelpName = "TOWNSHIP…",
        Arity = ArgumentArity.OneOrMore,
        Description = $"""
            要对比的乡镇，{Comparison.FewestTownships} 至 {Comparison.MostTownships} 个：全名（昌吉市六工镇）、不重名的简称（六工镇）或 id。
            The townships, {Comparison.FewestTownships} to {Comparison.MostTownships}: full name, a bare name that no other has, or id.
            """,
    };

    private readonly TopicOptions _conditions = new();
    private readonly Option<bool> _json = new("--json") { Description = "输出 JSON，字段同 GraphQL 的 compare。 JSON, with the fields of compare in the GraphQL API." };
    private readonly Option<string?> _import = ImportOption.Create();

    /// <summary>Creates the command.</summary>
    public CompareCommand(Terminal terminal)
        : base("compare", "并排对比几个乡镇：一行一个事项，清单不同的在前。 Lays townships side by side, a row a matter, those that differ first.")
    {
        Add(_townships);
        foreach (var option in _conditions.All.Concat([_json, _import]))
        {
            Add(option);
        }

        SetAction(async (result, cancellation) =>
        {
            var given = Checked(result.GetRequiredValue(_townships));
            var reading = await GraphReading.ReadAsync(ImportOption.Folder(result.GetValue(_import), terminal), terminal, cancellation);
            if (reading.Graph is { } graph)
            {
                var ids = Distinct(await KnownNames.TownshipsAsync(graph, given, cancellation), given);
                var comparison = await graph.CompareAsync(ids, await _conditions.FilterAsync(graph, result, cancellation), DutyParts.Category, cancellation);
                if (result.GetValue(_json))
                {
                    ComparisonJson.Write(comparison, terminal.Output);
                }
                else
                {
                    ComparisonTable.Write(comparison, (await graph.CategoriesAsync(cancellation)).ToDictionary(category => category.Id, category => category.Name), terminal.Answers);
                }
            }

            return reading.ExitCode;
        });
    }

    /// <inheritdoc />
    public override IReadOnlyList<(string Arguments, string Meaning)> Examples =>
    [
        ("昌吉市六工镇 昭苏县昭苏镇", "两个乡镇的全部事项 all matters of two townships"),
        ("六工镇 奇台镇 昭苏镇 --min-townships 2", "至少两地共有的 what two of them share"),
        ("六工镇 奇台镇 --differing", "只看清单不同的 only what differs"),
        ("六工镇 奇台镇 --json > compare.json", "供程序使用 for programs"),
    ];

    private static string[] Checked(string[] given) => given.Length is >= Comparison.FewestTownships and <= Comparison.MostTownships
        ? given
        : throw new UsageException(
            $"须给出 {Comparison.FewestTownships} 至 {Comparison.MostTownships} 个乡镇，收到 {given.Length} 个。 "
            + $"Give {Comparison.FewestTownships} to {Comparison.MostTownships} townships; got {given.Length}.");

    private static IReadOnlyList<string> Distinct(IReadOnlyList<string> ids, string[] given)
    {
        var repeated = ids.Index().FirstOrDefault(id => ids.Take(id.Index).Contains(id.Item, StringComparer.Ordinal));
        return repeated.Item is null
            ? ids
            : throw new UsageException($"同一乡镇只能给出一次：{given[repeated.Index]}。 Give each township once: {given[repeated.Index]} is there already.");
    }
}
