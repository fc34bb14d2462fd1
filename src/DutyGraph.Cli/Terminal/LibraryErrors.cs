using System.Text.RegularExpressions;

namespace DutyGraph.Cli;

/// <summary>
/// Translates the errors of the command line library. Its own translations need culture data, which the program does not use (InvariantGlobalization).
/// </summary>
internal static partial class LibraryErrors
{
    private static readonly (Regex English, string Chinese)[] Known =
    [
        (Unrecognized(), "不认识的命令或参数「${name}」。"),
        (MissingOfCommand(), "命令 ${name} 缺少参数。"),
        (MissingOfOption(), "选项 ${name} 缺少值。"),
        (TooMany(), "选项 ${name} 只要一个值，收到 ${count} 个。"),
    ];

    /// <summary>Returns an error in Chinese. Errors of our own commands are in Chinese already; unknown ones stay as they are.</summary>
    public static string InChinese(string message)
    {
        foreach (var (english, chinese) in Known)
        {
            if (english.IsMatch(message))
            {
                return english.Replace(message, chinese);
            }
        }

        return message;
    }

    [GeneratedRegex(
        "^Unrecognized command or argument '(?<name>.*)'\\.$", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Unrecognized();

    [GeneratedRegex(
        "^Required argument missing for command: '(?<name>.*)'\\.$", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex MissingOfCommand();

    [GeneratedRegex(
        "^Required argument missing for option: '(?<name>.*)'\\.$", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex MissingOfOption();

    [GeneratedRegex(
        "^Option '(?<name>.*)' expects a single argument but (?<count>\\d+) were provided\\.$",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: -1)]
    private static partial Regex TooMany();
}
