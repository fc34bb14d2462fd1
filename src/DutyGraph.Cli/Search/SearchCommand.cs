using System.CommandLine;
using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>The command <c>search</c>: nodes that contain words.</summary>
internal sealed class SearchCommand : ExplainedCommand
{
    private readonly Argument<string[]> _words = new("word") { HelpName = "WORD…", Arity = ArgumentArity.OneOrMore };
    private readonly Option<SearchKind[]> _kind;
    private readonly Option<DutyList[]> _list;
    private readonly Option<string[]> _township = NameOption.Create("--township");
    private readonly Option<int> _first;
    private readonly Option<bool> _json = new("--json");

    public SearchCommand(Terminal terminal)
        : base(terminal, "search", new("检索事项、部门、法规、乡镇、主题。", "Searches duties, departments, legal acts, townships and topics."))
    {
        _words.Description = terminal.In(
            "要找的词，一个或几个，都要出现（可在同一事项的不同条文里）；全角半角、大小写、繁简不分。",
            "Words to find. Each must occur in one of the texts of a node; width, case, and traditional or simplified characters make no difference.");
        _kind = EnumOptions.Several<SearchKind>(terminal, "--kind", "KIND");
        _kind.Description = terminal.In(
            """
            只找这些，默认全部：
            TOWNSHIP   乡镇全名
            DUTY       事项的名称、工作方式、职责
            DEPARTMENT 部门的名称、别名
            LEGAL_ACT  法规标题
            TOPIC      主题名称
            """,
            """
            Only these, by default all:
            TOWNSHIP   townships, by full name
            DUTY       duties, by name, method and clauses
            DEPARTMENT departments, by name and aliases
            LEGAL_ACT  legal acts, by title
            TOPIC      topics, by name
            """);
        _list = EnumOptions.Several<DutyList>(terminal, "--list", "LIST");
        _list.Description = terminal.In(
            "只找这些清单的事项：BASIC、ASSIST、RECLAIMED；其他种类照找。", "Only duties on these lists: BASIC, ASSIST, RECLAIMED. Affects duties only.");
        _township.Description = terminal.In(
            "只找这些乡镇的事项：全名、不重名的简称或 id；可给多个。",
            "Only duties of these townships: full name, a bare name that only one has, or id; several may be given.");
        _first = NumberOption.Of(terminal, "--first", 20, PageRequest.MaximumSize);
        _first.Description = terminal.In(
            $"最多几个，1 到 {PageRequest.MaximumSize}，默认 20。", $"How many at most, 1 to {PageRequest.MaximumSize}; default 20.");
        _json.Description = terminal.In("输出 JSON，字段同 GraphQL 的 search。", "JSON, with the fields of search in the GraphQL API.");
        Add(_words);
        foreach (var option in new Option[] { _kind, _list, _township, _first, _json })
        {
            Add(option);
        }

        var asked = new GraphOptions(terminal);
        asked.AddTo(this);
        SetAction((result, cancellation) =>
        {
            var text = SearchText.Of(string.Join(' ', result.GetRequiredValue(_words)));
            return asked.AskAsync(result, async graph =>
            {
                var (kinds, lists) = (result.GetRequiredValue(_kind), result.GetRequiredValue(_list));
                var found = await SearchFound.AskAsync(
                    graph,
                    text,
                    kinds.Length == 0 ? null : [.. kinds],
                    lists.Length == 0 ? null : [.. lists],
                    result.GetRequiredValue(_township),
                    result.GetValue(_first),
                    cancellation);
                Write(found, result.GetValue(_json), terminal);
            }, cancellation);
        });
    }

    /// <inheritdoc />
    public override IReadOnlyList<(string Arguments, BilingualText Meaning)> Examples =>
    [
        ("防汛", new("哪里说到防汛", "what mentions flood control")),
        ("农业 补贴 --kind DUTY --list ASSIST", new("两个词都有的配合事项", "ASSIST duties with both words")),
        ("国土调查 --township 六工镇 奇台镇", new("两个乡镇的事项", "the duties of two townships")),
        ("水利 --first 500 --json > found.json", new("供程序使用", "for programs")),
    ];

    /// <summary>Prints the result.</summary>
    internal static void Write(SearchFound found, bool json, Terminal terminal)
    {
        if (json)
        {
            SearchJson.Write(found, terminal.Output);
        }
        else
        {
            SearchList.Write(found, terminal);
        }
    }
}
