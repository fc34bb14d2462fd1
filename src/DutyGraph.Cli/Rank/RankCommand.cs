using System.CommandLine;
using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>The command <c>rank</c>: the departments that depend most on township support.</summary>
internal sealed class RankCommand : ExplainedCommand
{
    private const int MaximumRows = 10_000;

    private readonly Option<SupportMeasure?> _by;
    private readonly Option<SupportGroup?> _group;
    private readonly Option<DutyList[]> _list;
    private readonly Option<string[]> _township = NameOption.Create("--township");
    private readonly Option<string[]> _category = NameOption.Create("--category");
    private readonly Option<int> _first;
    private readonly Option<bool> _json = new("--json");

    public RankCommand(Terminal terminal)
        : base(terminal, "rank", new("哪些部门最依赖乡镇配合：按乡镇为部门做的事给部门排名。", "Ranks departments by what townships do for them."))
    {
        _by = EnumOptions.One<SupportMeasure>(terminal, "--by", "MEASURE");
        _by.Description = terminal.In(
            """
            按什么排：
            DUTIES     提到该部门的配合履职事项数
            LEADS      其中该部门列在首位的
            ALONE      其中只有该部门的
            TOWNSHIPS  配合该部门的乡镇数
            CLAUSES    这些事项里乡镇配合职责的条数
            RECLAIMED  该部门收回的事项数
            默认 DUTIES；--list 只留 RECLAIMED 时默认 RECLAIMED。
            """,
            """
            What to rank by:
            DUTIES     ASSIST duties that name it
            LEADS      of those, the ones that name it first
            ALONE      of those, the ones that name it alone
            TOWNSHIPS  townships that assist it
            CLAUSES    township clauses in those duties
            RECLAIMED  duties that it took back
            Default: DUTIES; RECLAIMED if --list names only that list.
            """);
        _group = EnumOptions.One<SupportGroup>(terminal, "--group", "GROUP");
        _group.Description = terminal.In(
            """
            给什么排名，默认 DEPARTMENT：
            DEPARTMENT  各县各部门分别算
            KIND        各县同类部门合并算；类别不明的部门不列
            DIVISION    按乡镇所在的县
            CATEGORY    按事项类别
            按 DIVISION、CATEGORY 时，LEADS 是列有部门的事项，ALONE 是只列一个部门的，RECLAIMED 含不再开展的。
            """,
            """
            What to rank, by default DEPARTMENT:
            DEPARTMENT  each department of each county
            KIND        the same department of all counties together; departments of unknown kind have no row
            DIVISION    the county of the township
            CATEGORY    the duty's category
            For DIVISION and CATEGORY, LEADS counts duties that name a department, ALONE those that name exactly one, and RECLAIMED also discontinued ones.
            """);
        _list = EnumOptions.Several<DutyList>(terminal, "--list", "LIST");
        _list.Description = terminal.In(
            "只数这些清单：ASSIST 配合、RECLAIMED 收回（BASIC 基本不涉及部门）；默认全部。",
            "Only these lists: ASSIST, RECLAIMED (BASIC names no departments). Default: all.");
        _township.Description = terminal.In(
            "只数这些乡镇：全名（昌吉市六工镇）、不重名的简称（六工镇）或 id；可给多个。",
            "Only these townships: full name, a bare name that only one has, or id; several may be given.");
        _category.Description = terminal.In(
            "只数这些事项类别：名称或 id；可给多个。", "Only these categories: name or id; several may be given.");
        _first = NumberOption.Of(terminal, "--first", 20, MaximumRows);
        _first.Description = terminal.In($"最多几行，1 到 {MaximumRows}，默认 20。", $"How many rows at most, 1 to {MaximumRows}; default 20.");
        _json.Description = terminal.In(
            "输出 JSON，字段同 GraphQL 的 supportRanking。", "JSON, with the fields of supportRanking in the GraphQL API.");
        foreach (var option in new Option[] { _by, _group, _list, _township, _category, _first, _json })
        {
            Add(option);
        }

        var asked = new GraphOptions(terminal);
        asked.AddTo(this);
        SetAction((result, cancellation) =>
        {
            var question = Question(result);
            return asked.AskAsync(
                result, async graph => Write(await RankAnswer.AskAsync(graph, question, cancellation), result.GetValue(_json), terminal), cancellation);
        });
    }

    /// <inheritdoc />
    public override IReadOnlyList<(string Arguments, BilingualText Meaning)> Examples =>
    [
        ("", new("最依赖乡镇配合的 20 个部门", "the 20 departments that depend most on townships")),
        ("--group KIND --by LEADS", new("哪类部门牵头最多", "which kind of department leads most")),
        ("--list RECLAIMED", new("谁收回的事项最多", "who took back most")),
        ("--group CATEGORY", new("哪类事项最靠乡镇配合", "in which category townships help most")),
        ("--township 六工镇 大石头乡 --category 应急管理及消防", new("两个乡镇、一类事项", "two townships, one category")),
        ("--json --first 500 > rank.json", new("供程序使用", "for programs")),
    ];

    internal static void Write(RankAnswer answer, bool json, Terminal terminal)
    {
        if (json)
        {
            RankJson.Write(answer, terminal.Output);
        }
        else
        {
            RankTable.Write(answer, terminal);
        }
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
