using System.CommandLine;
using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>The filter options of <c>topics</c> and <c>compare</c>.</summary>
internal sealed class TopicOptions
{
    private const int MostTownships = 100_000;

    private readonly Option<string[]> _category = NameOption.Create("--category");
    private readonly Option<int?> _minTownships;
    private readonly Option<bool> _differing = new("--differing");
    private readonly Option<string?> _name = new("--name") { HelpName = "TEXT" };

    public TopicOptions(Terminal terminal)
    {
        _category.Description = terminal.In("只看这些事项类别：名称或 id；可给多个。", "Only these categories: name or id; several may be given.");
        _minTownships = NumberOption.Optional(terminal, "--min-townships", MostTownships);
        _minTownships.Description = terminal.In("只看至少这么多乡镇有的。", "Only matters that at least this many townships have.");
        _differing.Description = terminal.In(
            "只看各乡镇清单不同的：一地承担、另一地已收回或只是配合。", "Only matters on different lists in different townships.");
        _name.Description = terminal.In("只看名称含有这段文字的。", "Only matters whose name contains this text.");
    }

    /// <summary>All filter options.</summary>
    public IEnumerable<Option> All => [_category, _minTownships, _differing, _name];

    /// <summary>Returns the filter from the options.</summary>
    /// <exception cref="UsageException">The graph has no category with a given name.</exception>
    public async Task<TopicFilter> FilterAsync(IDutyGraph graph, ParseResult result, CancellationToken cancellation)
    {
        var categories = result.GetRequiredValue(_category);
        return new TopicFilter(
            categories.Length == 0 ? null : await KnownNames.CategoriesAsync(graph, categories, cancellation),
            result.GetValue(_minTownships),
            result.GetValue(_differing) ? true : null,
            result.GetValue(_name));
    }
}
