using Spectre.Console;

namespace DutyGraph.Cli;

/// <summary>Where answers go, where everything else goes, and what the environment says.</summary>
internal sealed class Terminal
{
    /// <summary>A redirected table is as wide as its rows, whatever the window that it was not printed in.</summary>
    private const int Unbounded = 10_000;

    private readonly Func<string, string?> variable;

    /// <summary>A terminal, or what stands for one. Styles and moving lines go to real ones alone, and none where NO_COLOR is set (no-color.org).</summary>
    /// <param name="output">Answers, and nothing else.</param>
    /// <param name="error">Progress, warnings, errors.</param>
    /// <param name="variable">The value of an environment variable; null where it is not set.</param>
    public Terminal(TextWriter output, TextWriter error, Func<string, string?> variable)
    {
        this.variable = variable;
        (Output, Error) = (output, error);
        (Answers, Progress) = (Console(output), Console(error));
    }

    /// <summary>Answers, styled: tables.</summary>
    public IAnsiConsole Answers { get; }

    /// <summary>Answers, to the letter: JSON, lines of documents.</summary>
    public TextWriter Output { get; }

    /// <summary>Progress, styled where it is a terminal.</summary>
    public IAnsiConsole Progress { get; }

    /// <summary>Warnings and errors, a line each.</summary>
    public TextWriter Error { get; }

    /// <summary>The value of an environment variable; null where it is not set.</summary>
    public string? Variable(string name) => variable(name);

    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess() => new(System.Console.Out, System.Console.Error, Environment.GetEnvironmentVariable);

    private IAnsiConsole Console(TextWriter writer)
    {
        var place = new AnsiConsoleOutput(writer);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = place,
            Ansi = place.IsTerminal && variable("NO_COLOR") is null or "" ? AnsiSupport.Detect : AnsiSupport.No,
            Interactive = place.IsTerminal ? InteractionSupport.Detect : InteractionSupport.No,
        });
        if (!place.IsTerminal)
        {
            console.Profile.Width = Unbounded;
        }

        return console;
    }
}
