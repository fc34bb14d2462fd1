using System.Collections.Immutable;
using System.Globalization;
using DutyGraph.Core;
using DutyGraph.Server.Types.Errors;

namespace DutyGraph.Server.Exports;

/// <summary>
/// The query parameters of an export. They are the same as in the addresses of the page: names as people write them (township=昌吉市六工镇), or ids.
/// </summary>
/// <param name="query">The parameters.</param>
internal sealed class ExportAddress(IQueryCollection query)
{
    /// <summary>The parameters that filter duties.</summary>
    public static ImmutableArray<string> OfDuties { get; } =
        ["list", "category", "township", "division", "department", "kind", "act", "topic", "name", "issues"];

    /// <summary>The language of the titles: <c>lang=zh</c> (the default) or <c>lang=en</c>.</summary>
    /// <exception cref="ExportAddressException">The language is not supported.</exception>
    public Language Language => Word("lang", "zh", "zh", "en") == "en" ? Language.English : Language.Chinese;

    /// <summary>Rejects unknown parameters: if a filter were ignored, the result would not be what was requested.</summary>
    /// <param name="known">The parameters of this export, without the language.</param>
    /// <exception cref="ExportAddressException">A parameter is unknown or has too many values.</exception>
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
                many,
                $"{many} 至多 {InvalidArgument.MaximumValues} 个值，收到 {found.Value.Count} 个。 "
                + $"'{many}' takes at most {InvalidArgument.MaximumValues} values; got {found.Value.Count}.");
        }
    }

    /// <summary>Returns the distinct values of a parameter; null if there are none.</summary>
    public ImmutableArray<string>? Values(string name)
    {
        ImmutableArray<string> values =
        [
            .. query[name].OfType<string>()
                .SelectMany(value => name == "edges" ? value.Split(',') : [value])
                .Select(value => value.Trim())
                .Where(value => value.Length > 0)
                .Distinct(StringComparer.Ordinal),
        ];
        return values.IsEmpty ? null : values;
    }

    /// <summary>Returns the first value of a parameter; null if there is none.</summary>
    public string? Value(string name) => Values(name) is [var first, ..] ? first : null;

    /// <summary>Returns the value of a parameter that allows only some words.</summary>
    /// <exception cref="ExportAddressException">Another word is given.</exception>
    public string Word(string name, string otherwise, params string[] allowed) => Value(name) is not { } value
        ? otherwise
        : allowed.Contains(value, StringComparer.Ordinal) ? value : throw NotOneOf(name, value, allowed);

    /// <summary>Returns the values of a parameter as enum constants, spelled as in the API: ASSIST.</summary>
    /// <exception cref="ExportAddressException">A value is not a constant.</exception>
    public ImmutableArray<T>? Constants<T>(string name)
        where T : struct, Enum => Values(name) is { } values ? [.. values.Select(value => ConstantNamed<T>(name, value))] : null;

    /// <summary>Returns the value of a parameter as an enum constant.</summary>
    /// <exception cref="ExportAddressException">The value is not a constant.</exception>
    public T Constant<T>(string name, T otherwise)
        where T : struct, Enum => Value(name) is { } value ? ConstantNamed<T>(name, value) : otherwise;

    /// <summary>Returns an integer of 0 or more; null if there is none.</summary>
    /// <exception cref="ExportAddressException">The value is not such an integer.</exception>
    public int? Number(string name) => Value(name) is not { } value
        ? null
        : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new ExportAddressException(name, $"{name} 须是不小于 0 的整数，收到“{value}”。 '{name}' must be a whole number, 0 or more; got '{value}'.");

    /// <summary>Returns an integer within bounds.</summary>
    /// <exception cref="ExportAddressException">The value is not such an integer.</exception>
    public int Number(string name, int otherwise, int least, int most) => Number(name) is not { } number
        ? otherwise
        : number >= least && number <= most
            ? number
            : throw new ExportAddressException(name, $"{name} 须在 {least} 到 {most} 之间，收到 {number}。 '{name}' must be {least} to {most}; got {number}.");

    /// <summary>Returns whether a parameter is set, such as <c>issues=1</c>; null if it is missing.</summary>
    /// <exception cref="ExportAddressException">The value is neither 1 nor 0.</exception>
    public bool? Flag(string name) => Value(name) is null ? null : Word(name, "0", "0", "1") == "1";

    /// <summary>Returns the ids for the names or ids in a parameter.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="prefix">The prefix of the ids of this kind of node.</param>
    public ImmutableArray<string>? Ids(string name, string prefix) =>
        Values(name) is { } values ? [.. values.Select(value => value.StartsWith(prefix, StringComparison.Ordinal) ? value : prefix + value)] : null;

    /// <summary>Returns the filter of duties.</summary>
    /// <exception cref="ExportAddressException">A value is invalid, or no township is in a given division.</exception>
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

    /// <summary>Returns the filter of topics, or of the rows of a comparison.</summary>
    /// <exception cref="ExportAddressException">A value is invalid.</exception>
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

    /// <summary>Returns the constant as the API spells it: LEGAL_ACT.</summary>
    private static string ApiName<T>(T constant)
        where T : struct, Enum =>
        string.Concat($"{constant}".Select((letter, at) => at > 0 && char.IsUpper(letter) ? $"_{letter}" : $"{char.ToUpperInvariant(letter)}"));

    private static ExportAddressException NotOneOf(string name, string value, IEnumerable<string> allowed)
    {
        var words = string.Join(", ", allowed);
        return new(name, $"{name} 须是 {words} 之一，收到“{value}”。 '{name}' must be one of {words}; got '{value}'.");
    }
}
