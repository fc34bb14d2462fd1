using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json;

namespace DutyGraph.Cli;

/// <summary>Parses and prints enum members at the command line: by API name, ignoring case.</summary>
internal static class EnumOptions
{
    /// <summary>The name in the API: ASSIST, HAS_DUTY.</summary>
    public static string Name<T>(T constant)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseUpper.ConvertName(constant.ToString());

    /// <summary>Creates an option with one value; null if it is not given.</summary>
    public static Option<T?> One<T>(Terminal terminal, string option, string helpName)
        where T : struct, Enum => new(option) { HelpName = helpName, CustomParser = result => Parse<T>(result, terminal).Cast<T?>().FirstOrDefault() };

    /// <summary>Creates an option with several values; empty if it is not given.</summary>
    public static Option<T[]> Several<T>(Terminal terminal, string option, string helpName)
        where T : struct, Enum => new(option)
        {
            HelpName = helpName,
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [],
            CustomParser = result => [.. Parse<T>(result, terminal).Distinct()],
        };

    private static string Names<T>()
        where T : struct, Enum => string.Join('|', Enum.GetValues<T>().Select(Name));

    private static List<T> Parse<T>(ArgumentResult result, Terminal terminal)
        where T : struct, Enum
    {
        var constants = new List<T>();
        foreach (var given in result.Tokens.Select(token => token.Value))
        {
            // Enum.Parse would also accept numbers and comma-separated lists.
            var match = Enum.GetValues<T>().Where(constant => Name(constant).Equals(given, StringComparison.OrdinalIgnoreCase)).ToList();
            constants.AddRange(match);
            if (match.Count == 0)
            {
                result.AddError(terminal.In($"「{given}」不是 {Names<T>()} 之一。", $"'{given}' is none of {Names<T>()}."));
            }
        }

        return constants;
    }
}
