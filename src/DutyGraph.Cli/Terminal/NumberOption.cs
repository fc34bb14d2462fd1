using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace DutyGraph.Cli;

/// <summary>Creates options with a whole number, 1 to a limit.</summary>
internal static class NumberOption
{
    /// <summary>Creates an option with a default.</summary>
    public static Option<int> Of(Terminal terminal, string name, int usual, int most) => new(name)
    {
        HelpName = "N",
        DefaultValueFactory = _ => usual,
        CustomParser = result => Parse(result, terminal, name, most),
    };

    /// <summary>Creates an option that is null if it is not given.</summary>
    public static Option<int?> Optional(Terminal terminal, string name, int most) => new(name)
    {
        HelpName = "N",
        CustomParser = result => Parse(result, terminal, name, most),
    };

    private static int Parse(ArgumentResult result, Terminal terminal, string name, int most)
    {
        var given = result.Tokens[0].Value;
        if (!int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1 || number > most)
        {
            result.AddError(terminal.In($"{name} 应在 1 到 {most} 之间，不能是「{given}」。", $"{name} is 1 to {most}, not '{given}'."));
        }

        return number;
    }
}
