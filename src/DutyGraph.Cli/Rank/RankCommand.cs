using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>The command <c>rank</c>: the departments that depend most on township support.</summary>
internal sealed class RankCommand : ExplainedCommand
{
    private const int MaximumRows = 10_000;

    private readonly Option<SupportMeasure?> _by = EnumOptions.One<SupportMeasure>("--by", "MEASURE");
    private readonly Option<SupportGroup?> _group = EnumOptions.One<SupportGroup>("--group", "GROUP");
    private readonly Option<DutyList[]> _list = EnumOptions.Several<DutyList>("--list", "LIST");
    private readonly Option<string[]> _township = new("--township") { HelpName = "NAME", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
    private readonly Option<string[]> _category = new("--category") { HelpName = "NAME", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
    private readonly Option<int> _first = new("--first") { HelpName = "N", DefaultValueFactory = _ => 20, CustomParser = Rows };
    private readonly Option<bool> _json = new("--json");
    private readonly Option<string?> _import = ImportOption.Create();

    /// <summary>Creates the command.</summary>
    public RankCommand(Terminal terminal)
        : base("rank", "哪些部门最依赖乡镇配合：按乡镇为部门做的事给部门排名。 Ranks departments by what townships do for them.")
    {
        _by.Description = """
            按什么排 What to rank by:
            DUTIES     提到该部门的配合履职事项数 ASSIST duties that name it
            LEADS      其中该部门列在首位的 of those, the ones that name it first
            ALONE      其中只有该部门的 of those, the ones that name it alone
            TOWNSHIPS  配合该部门的乡镇数 townships that assist it
            CLAUSES    这些事项里乡镇配合职责的条数 township clauses in those duties
            RECLAIMED  该部门收回的事项数 duties that it took back
            默认 DUTIES；--list 只留 RECLAIMED 时默认 RECLAIMED。 Default: DUTIES; RECLAIMED where --list keeps that list alone.
            """;
        _group.Description = """
            给什么排名，默认 DEPARTMENT What to rank, by default DEPARTMENT:
            DEPARTMENT  各县各部门分别算 each department of each county
            KIND        各县同类部门合并算；类别不明的部门不列 the same department of every county as one; a department of no known kind has no row
            DIVISION    按乡镇所在的县 the county that the township lies in
            CATEGORY    按事项类别 the duty's category
            按 DIVISION、CATEGORY 时，LEADS 是列有部门的事项，ALONE 是只列一个部门的，RECLAIMED 含不再开展的。
            Of DIVISION and CATEGORY, LEADS counts duties that name a department, ALONE those that name exactly one, and RECLAIMED those given up by all too.
            """;
        _list.Description = """
            只数这些清单：ASSIST 配合、RECLAIMED 收回（BASIC 基本不涉及部门）；默认全部。
            Only these lists: ASSIST, RECLAIMED (BASIC names no departments). Default: all.
            """;
        _township.Description = """
            只数这些乡镇：全名（昌吉市六工镇）、不重名的简称（六工镇）或 id；可给多个。
            Only these townships: full name, a bare name that no other has, or id; several may be given.
            """;
        _category.Description = "只数这些事项类别：名称或 id；可给多个。 Only these categories: name or id; several may be given.";
        _first.Description = $"最多几行，1 到 {MaximumRows}，默认 20。 How many rows at most, 1 to {MaximumRows}; default 20.";
        _json.Description = "输出 JSON，字段同 GraphQL 的 supportRanking。 JSON, with the fields of supportRanking in the GraphQL API.";
        foreach (var option in new Option[] { _by, _group, _list, _township, _category, _first, _json, _import })
        {
            Add(option);
        }

        SetAction(async (result, cancellation) =>
        {
            var question = Question(result);
            var reading = await GraphReading.ReadAsync(ImportOption.Folder(result.GetValue(_import), terminal), terminal, cancellation);
            if (reading.Graph is { } graph)
            {
                var answer = await RankAnswer.AskAsync(graph, question, cancellation);
                Write(answer, result.GetValue(_json), terminal);
            }

            return reading.ExitCode;
        });
    }

    /// <inheritdoc />
    public override IReadOnlyList<(string Arguments, string Meaning)> Examples =>
    [
        ("", "最依赖乡镇配合的 20 个部门 the 20 departments that depend most on townships"),
        ("--group KIND --by LEADS", "哪类部门牵头最多 which kind of department leads most"),
        ("--list RECLAIMED", "谁收回的事项最多 who took back most"),
        ("--group CATEGORY", "哪类事项最靠乡镇配合 in which category townships help most"),
        ("--township 六工镇 大石头乡 --category 应急管理及消防", "两个乡镇、一类事项 two townships, one category"),
        ("--json --first 500 > rank.json", "供程序使用 for programs"),
    ];

    /// <summary>Prints an answer.</summary>
    internal static void Write(RankAnswer answer, bool json, Terminal terminal)
    {
        if (json)
        {
            RankJson.Write(answer, terminal.Output);
        }
        else
        {
            RankTable.Write(answer, terminal.Answers);
        }
    }

    private static int Rows(ArgumentResult result)
    {
        var given = result.Tokens[0].Value;
        if (!int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var rows) || rows is < 1 or > MaximumRows)
        {
            result.AddError($"--first 应在 1 到 {MaximumRows} 之间，不能是「{given}」。 --first is 1 to {MaximumRows}, not '{given}'.");
        }

        return rows;
    }

    private RankQuestion Question(ParseResult result)
    {
        var lists = result.GetRequiredValue(_list);
        var measure = result.GetValue(_by) ?? RankQuestion.MeasureOf(lists);
        return RankQuestion.Contradiction(measure, lists) is { } contradiction
            ? throw new UsageException(contradiction)
            : new(
                measure,
                result.GetValue(_group) ?? SupportGroup.Department,
                [.. lists],
                [.. result.GetRequiredValue(_township)],
                [.. result.GetRequiredValue(_category)],
                result.GetValue(_first));
    }
}
