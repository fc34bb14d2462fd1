using System.Collections.Immutable;
using System.Globalization;
using DutyGraph.Core;
using DutyGraph.Server.Schema.Errors;

namespace DutyGraph.Server.Exports;

/// <summary>The parameters of an export's address. They are those of the views' addresses: names as people write them (township=昌吉市六工镇), and ids too.</summary>
/// <param name="query">The parameters.</param>
internal sealed class ExportAddress(IQueryCollection query)
{
    /// <summary>The parameters that narrow duties.</summary>
    public static ImmutableArray<string> OfDuties { get; } = ["list", "category", "township", "division", "department", "kind", "act", "topic", "name", "issues"];

    /// <summary>The language of the titles: <c>lang=zh</c>, where nothing is said, or <c>lang=en</c>.</summary>
    /// <exception cref="ExportAddressException">Another language.</exception>
    public ExportLanguage Language => Word("lang", "zh", "zh", "en") == "en" ? ExportLanguage.English : ExportLanguage.Chinese;

    /// <summary>Refuses parameters that this export does not know: a filter that is ignored would give another result than the one asked for.</summary>
    /// <param name="known">The parameters that it knows, beside the language.</param>
    /// <exception cref="ExportAddressException">There is another one, or a filter has too many values.</exception>
    public void Allow(params IEnumerable<string> known)
    {
        string[] allowed = ["lang", .. known];
        if (query.Keys.FirstOrDefault(key => !allowed.Contains(key, StringComparer.Ordinal)) is { } unknown)
        {
            var names = string.Join(", ", allowed.Order(StringComparer.Ordinal));
            throw new ExportAddressException(unknown, $"不认识的参数 {unknown}；可用的是 {names}。 There is no parameter '{unknown}'; allowed are {names}.");
        }

        if (query.FirstOrDefault(given => given.Value.Count > InvalidArgument.MaximumValues) is { Key: { } many } found)
        {
            throw new ExportAddressException(
                many, $"{many} 至多 {InvalidArgument.MaximumValues} 个值，收到 {found.Value.Count} 个。 '{many}' takes at most {InvalidArgument.MaximumValues} values; got {found.Value.Count}.");
        }
    }

    /// <summary>The values of a parameter, each once; null where none is given.</summary>
    public ImmutableArray<string>? Values(string name)
    {
        ImmutableArray<string> values = [.. query[name].OfType<string>().SelectMany(value => name == "edges" ? value.Split(',') : [value]).Select(value => value.Trim()).Where(value => value.Length > 0).Distinct(StringComparer.Ordinal)];
        return values.IsEmpty ? null : values;
    }

    /// <summary>The first value of a parameter; null where none is given.</summary>
    public string? Value(string name) => Values(name) is [var first, ..] ? first : null;

    /// <summary>The value of a parameter that is one of a few words.</summary>
    /// <exception cref="ExportAddressException">Another word.</exception>
    public string Word(string name, string otherwise, params string[] allowed) => Value(name) is not { } value
        ? otherwise
        : allowed.Contains(value, StringComparer.Ordinal) ? value : throw NotOneOf(name, value, allowed);

    /// <summary>Values of a parameter that are constants of the API: ASSIST.</summary>
    /// <exception cref="ExportAddressException">One that is none.</exception>
    public ImmutableArray<T>? Constants<T>(string name)
        where T : struct, Enum => Values(name) is { } values ? [.. values.Select(value => ConstantNamed<T>(name, value))] : null;

    /// <summary>The constant of a parameter.</summary>
    /// <exception cref="ExportAddressException">Its value is none.</exception>
    public T Constant<T>(string name, T otherwise)
        where T : struct, Enum => Value(name) is { } value ? ConstantNamed<T>(name, value) : otherwise;

    /// <summary>A whole number from 0; null where none is given.</summary>
    /// <exception cref="ExportAddressException">It is no such number.</exception>
    public int? Number(string name) => Value(name) is not { } value
        ? null
        : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new ExportAddressException(name, $"{name} 须是不小于 0 的整数，收到“{value}”。 '{name}' must be a whole number, 0 or more; got '{value}'.");

    /// <summary>A whole number within bounds.</summary>
    /// <exception cref="ExportAddressException">It is no such number.</exception>
    public int Number(string name, int otherwise, int least, int most) => Number(name) is not { } number
        ? otherwise
        : number >= least && number <= most
            ? number
            : throw new ExportAddressException(name, $"{name} 须在 {least} 到 {most} 之间，收到 {number}。 '{name}' must be {least} to {most}; got {number}.");

    /// <summary>Whether a parameter is set: <c>issues=1</c>; null where it is not given.</summary>
    /// <exception cref="ExportAddressException">Its value is neither 1 nor 0.</exception>
    public bool? Flag(string name) => Value(name) is null ? null : Word(name, "0", "0", "1") == "1";

    /// <summary>Ids of what a parameter names.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="prefix">What ids of such nodes begin with.</param>
    public ImmutableArray<string>? Ids(string name, string prefix) =>
        Values(name) is { } values ? [.. values.Select(value => value.StartsWith(prefix, StringComparison.Ordinal) ? value : prefix + value)] : null;

    /// <summary>Which duties: the filters of the address.</summary>
    /// <exception cref="ExportAddressException">A value that is none, or an area that no list is of.</exception>
    public async Task<DutyFilter> DutiesAsync(IDutyGraph graph, CancellationToken cancellation) => new()
    {
        Lists = Constants<DutyList>("list"),
        Categories = Ids("category", NodeId.CategoryPrefix),
        Townships = Ids("township", NodeId.TownshipPrefix),
        Divisions = Values("division") is { } names ? await DivisionNames.IdsAsync(graph, names, cancellation) : null,
        Departments = Ids("department", NodeId.DepartmentPrefix),
        DepartmentKinds = Ids("kind", NodeId.DepartmentKindPrefix),
        LegalActs = Ids("act", NodeId.LegalActPrefix),
        Topics = Ids("topic", NodeId.TopicPrefix),
        NameContains = Value("name"),
        HasIssues = Flag("issues") is true ? true : null,
    };

    /// <summary>Which topics, or rows of a comparison.</summary>
    /// <exception cref="ExportAddressException">A value that is none.</exception>
    public TopicFilter Topics() => new(Ids("category", NodeId.CategoryPrefix), Number("min"), Flag("differing") is true ? true : null, Value("name"));

    private static T ConstantNamed<T>(string name, string value)
        where T : struct, Enum
    {
        foreach (var constant in Enum.GetValues<T>())
        {
            if (ApiName(constant) == value)
            {
                return constant;
            }
        }

        throw NotOneOf(name, value, Enum.GetValues<T>().Select(ApiName));
    }

    /// <summary>As the API spells it: LEGAL_ACT.</summary>
    private static string ApiName<T>(T constant)
        where T : struct, Enum =>
        string.Concat($"{constant}".Select((letter, at) => at > 0 && char.IsUpper(letter) ? $"_{letter}" : $"{char.ToUpperInvariant(letter)}"));

    private static ExportAddressException NotOneOf(string name, string value, IEnumerable<string> allowed)
    {
        var words = string.Join(", ", allowed);
        return new(name, $"{name} 须是 {words} 之一，收到“{value}”。 '{name}' must be one of {words}; got '{value}'.");
    }
}
