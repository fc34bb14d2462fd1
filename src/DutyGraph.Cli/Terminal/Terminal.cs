using DutyGraph.Core;
using Spectre.Console;

namespace DutyGraph.Cli;

/// <summary>The streams of the program, its environment variables, and the language in which it speaks.</summary>
internal sealed class Terminal
{
    /// <summary>The width of redirected output: tables are then as wide as their rows, whatever the width of the window.</summary>
    private const int Unbounded = 10_000;

    private readonly Func<string, string?> _variable;

    /// <summary>Creates a terminal. Styles and status lines are used only on real terminals, and not if NO_COLOR is set (no-color.org).</summary>
    /// <param name="output">Receives answers only.</param>
    /// <param name="error">Receives progress, warnings and errors.</param>
    /// <param name="variable">Returns an environment variable; null if it is not set.</param>
    public Terminal(TextWriter output, TextWriter error, Func<string, string?> variable)
    {
        _variable = variable;
        (Output, Error) = (output, error);
        (Answers, Progress) = (Console(output), Console(error));
        Language = Languages.OfLocale(variable);
    }

    private Terminal(Terminal other, Language language)
    {
        _variable = other._variable;
        (Output, Error, Answers, Progress, Input) = (other.Output, other.Error, other.Answers, other.Progress, other.Input);
        Language = language;
    }

    /// <summary>The language of all texts for people. Default: that of the locale.</summary>
    public Language Language { get; }

    /// <summary>For styled answers: tables.</summary>
    public IAnsiConsole Answers { get; }

    /// <summary>For plain answers: JSON, lines of documents.</summary>
    public TextWriter Output { get; }

    /// <summary>For progress, styled on a terminal.</summary>
    public IAnsiConsole Progress { get; }

    /// <summary>For warnings and errors, one on each line.</summary>
    public TextWriter Error { get; }

    /// <summary>Opens standard input.</summary>
    public Func<Stream> Input { get; init; } = () => Stream.Null;

    public static Terminal OfProcess() =>
        new(System.Console.Out, System.Console.Error, Environment.GetEnvironmentVariable) { Input = System.Console.OpenStandardInput };

    /// <summary>Returns the same terminal in another language.</summary>
    public Terminal Speaking(Language language) => new(this, language);

    /// <summary>Returns a text in the language of the terminal.</summary>
    public string In(string chinese, string english) => new BilingualText(chinese, english).In(Language);

    /// <summary>Returns a text in the language of the terminal.</summary>
    public string In(BilingualText text) => text.In(Language);

    /// <summary>Joins names as the language does: with 、 or a comma.</summary>
    public string Joined(IEnumerable<string> names) => string.Join(In("、", ", "), names);

    /// <summary>Returns an environment variable; null if it is not set.</summary>
    public string? Variable(string name) => _variable(name);

    private IAnsiConsole Console(TextWriter writer)
    {
        var place = new AnsiConsoleOutput(writer);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = place,
            Ansi = place.IsTerminal && _variable("NO_COLOR") is null or "" ? AnsiSupport.Detect : AnsiSupport.No,
            Interactive = place.IsTerminal ? InteractionSupport.Detect : InteractionSupport.No,
        });
        if (!place.IsTerminal)
        {
            console.Profile.Width = Unbounded;
        }

        return console;
    }
}
