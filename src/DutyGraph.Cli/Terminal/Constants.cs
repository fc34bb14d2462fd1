using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json;

namespace DutyGraph.Cli;

/// <summary>Constants of the vocabulary at the command line: by name, in any case.</summary>
internal static class Constants
{
    /// <summary>As the API spells it: ASSIST, HAS_DUTY.</summary>
    public static string Name<T>(T constant)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseUpper.ConvertName(constant.ToString());

    /// <summary>An option that takes one; null where it is not given.</summary>
    public static Option<T?> One<T>(string option, string helpName)
        where T : struct, Enum => new(option) { HelpName = helpName, CustomParser = result => Parse<T>(result).Cast<T?>().FirstOrDefault() };

    /// <summary>An option that takes several; empty where it is not given.</summary>
    public static Option<T[]> Several<T>(string option, string helpName)
        where T : struct, Enum => new(option)
        {
            HelpName = helpName,
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [],
            CustomParser = result => [.. Parse<T>(result).Distinct()],
        };

    private static string Names<T>()
        where T : struct, Enum => string.Join('|', Enum.GetValues<T>().Select(Name));

    private static List<T> Parse<T>(ArgumentResult result)
        where T : struct, Enum
    {
        var constants = new List<T>();
        foreach (var given in result.Tokens.Select(token => token.Value))
        {
            // Not Enum.Parse: it takes numbers and lists with commas for constants too.
            var match = Enum.GetValues<T>().Where(constant => Name(constant).Equals(given, StringComparison.OrdinalIgnoreCase)).ToList();
            constants.AddRange(match);
            if (match.Count == 0)
            {
                result.AddError($"「{given}」不是 {Names<T>()} 之一。 '{given}' is none of {Names<T>()}.");
            }
        }

        return constants;
    }
}
