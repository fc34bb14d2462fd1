using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>The command <c>search</c>: nodes that contain words.</summary>
internal sealed class SearchCommand : ExplainedCommand
{
    private readonly Argument<string[]> _words = new("word")
    {
        HelpName = "WORD…",
        Arity = ArgumentArity.OneOrMore,
        Description = """
            要找的词，一个或几个，都要出现（可在同一事项的不同条文里）；全角半角、大小写、繁简不分。
            Words, all of which must stand in a node (in its several texts); width, case, traditional and simplified characters make no difference.
            """,
    };

    private readonly Option<SearchKind[]> _kind = EnumOptions.Several<SearchKind>("--kind", "KIND");
    private readonly Option<DutyList[]> _list = EnumOptions.Several<DutyList>("--list", "LIST");
    private readonly Option<string[]> _township = new("--township") { HelpName = "NAME", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
    private readonly Option<int> _first = new("--first") { HelpName = "N", DefaultValueFactory = _ => 20, CustomParser = Rows };
    private readonly Option<bool> _json = new("--json");
    private readonly Option<string?> _import = ImportOption.Create();

    /// <summary>Creates the command.</summary>
    public SearchCommand(Terminal terminal)
        : base("search", "检索事项、部门、法规、乡镇、主题。 Searches duties, departments, legal acts, townships and topics.")
    {
        _kind.Description = """
            只找这些，默认全部 Only these, by default all:
            TOWNSHIP   乡镇全名 townships, by full name
            DUTY       事项的名称、工作方式、职责 duties, by name, method and clauses
            DEPARTMENT 部门的名称、别名 departments, by name and aliases
            LEGAL_ACT  法规标题 legal acts, by title
            TOPIC      主题名称 topics, by name
            """;
        _list.Description = "只找这些清单的事项：BASIC、ASSIST、RECLAIMED；其他种类照找。 Only duties on these lists; other kinds are found all the same.";
        _township.Description = """
            只找这些乡镇的事项：全名、不重名的简称或 id；可给多个。
            Only duties of these townships: full name, a bare name that no other has, or id; several may be given.
            """;
        _first.Description = $"最多几个，1 到 {PageRequest.MaximumSize}，默认 20。 How many at most, 1 to {PageRequest.MaximumSize}; default 20.";
        _json.Description = "输出 JSON，字段同 GraphQL 的 search。 JSON, with the fields of search in the GraphQL API.";
        Add(_words);
        foreach (var option in new Option[] { _kind, _list, _township, _first, _json, _import })
        {
            Add(option);
        }

        SetAction(async (result, cancellation) =>
        {
            var text = Text(result.GetRequiredValue(_words));
            var reading = await GraphReading.ReadAsync(ImportOption.Folder(result.GetValue(_import), terminal), terminal, cancellation);
            if (reading.Graph is { } graph)
            {
                var (kinds, lists) = (result.GetRequiredValue(_kind), result.GetRequiredValue(_list));
                var found = await SearchFound.AskAsync(
                    graph, text, kinds.Length == 0 ? null : [.. kinds], lists.Length == 0 ? null : [.. lists], result.GetRequiredValue(_township), result.GetValue(_first), cancellation);
                Write(found, result.GetValue(_json), terminal);
            }

            return reading.ExitCode;
        });
    }

    /// <inheritdoc />
    public override IReadOnlyList<(string Arguments, string Meaning)> Examples =>
    [
        ("防汛", "哪里说到防汛 where flood control stands"),
        ("农业 补贴 --kind DUTY --list ASSIST", "两个词都有的配合事项 ASSIST duties with both words"),
        ("国土调查 --township 六工镇 奇台镇", "两个乡镇的事项 the duties of two townships"),
        ("水利 --first 500 --json > found.json", "供程序使用 for programs"),
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
            SearchList.Write(found, terminal.Answers);
        }
    }

    private static SearchText Text(string[] words)
    {
        try
        {
            return SearchText.Of(string.Join(' ', words));
        }
        catch (InvalidSearchTextException invalid)
        {
            throw new UsageException(invalid.Message);
        }
    }

    private static int Rows(ArgumentResult result)
    {
        var given = result.Tokens[0].Value;
        if (!int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var rows) || rows is < 1 or > PageRequest.MaximumSize)
        {
            result.AddError($"--first 应在 1 到 {PageRequest.MaximumSize} 之间，不能是「{given}」。 --first is 1 to {PageRequest.MaximumSize}, not '{given}'.");
        }

        return rows;
    }
}
