using System.CommandLine;
using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>The option <c>--lang</c>, which every command has.</summary>
internal static class LanguageOption
{
    public static Option<string?> Create(Terminal terminal)
    {
        var option = new Option<string?>(Languages.Option)
        {
            HelpName = "zh|en",
            Recursive = true,
            Description = terminal.In(
                $"终端的语言；默认取环境变量 {Languages.Setting}，再默认随系统语言。",
                $"The language of the terminal. Default: the environment variable {Languages.Setting}, else that of the locale."),
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var code] && Languages.Of(code.Value) is null)
            {
                result.AddError(terminal.In(new InvalidLanguageException(Languages.Option, code.Value).Text));
            }
        });
        return option;
    }

    /// <summary>
    /// Returns the language for the messages of a command line before it is parsed, so that wrong usage is explained in the right language too. Values that
    /// are no language are passed over here and refused later.
    /// </summary>
    /// <param name="arguments">The arguments from the shell.</param>
    /// <param name="terminal">Reads environment variables.</param>
    public static Language Of(IReadOnlyList<string> arguments, Terminal terminal) =>
        Given(arguments) ?? (terminal.Variable(Languages.Setting) is { } setting ? Languages.Of(setting) : null) ?? terminal.Language;

    private static Language? Given(IReadOnlyList<string> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            var value = arguments[i] == Languages.Option ? arguments.ElementAtOrDefault(i + 1)
                : arguments[i].StartsWith(Languages.Option, StringComparison.Ordinal) ? arguments[i][Languages.Option.Length..].TrimStart('=', ':')
                : null;
            if (value is not null && Languages.Of(value) is { } language)
            {
                return language;
            }
        }

        return null;
    }
}
