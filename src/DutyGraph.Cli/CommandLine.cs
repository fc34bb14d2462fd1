using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using DutyGraph.Core;
using DutyGraph.Neo4j;

namespace DutyGraph.Cli;

/// <summary>The program: its commands and its handling of errors.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command.</summary>
    /// <param name="arguments">The arguments from the shell.</param>
    /// <param name="terminal">Receives all output.</param>
    /// <param name="cancellation">Stops the command, like Ctrl+C.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellation = default)
    {
        terminal = terminal.Speaking(LanguageOption.Of(arguments, terminal));
        var language = LanguageOption.Create(terminal);
        var command = Root(terminal, language).Parse(arguments);
        if (command.Action is ParseErrorAction)
        {
            foreach (var error in command.Errors)
            {
                terminal.Error.WriteLine(terminal.In($"用法有误：{LibraryErrors.InChinese(error.Message)}", $"Wrong usage: {error.Message}"));
            }

            terminal.Error.WriteLine($"{terminal.In("参见：", "See: ")}{HelpText.NameOf(command.CommandResult.Command)} --help");
            return ExitCode.Usage;
        }

        try
        {
            // Refuses a setting that is no language.
            Languages.Choose(command.GetValue(language), terminal.Variable(Languages.Setting), terminal.Language);
            var configuration = new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                // The caller handles Ctrl+C: the library would end the process after two seconds, before a command has cleaned up.
                ProcessTerminationTimeout = null,
                Output = terminal.Output,
                Error = terminal.Error,
            };
            return await command.InvokeAsync(configuration, cancellation);
        }
        catch (OperationCanceledException)
        {
            terminal.Error.WriteLine(terminal.In("已停止。", "Stopped."));
            return ExitCode.Stopped;
        }
        catch (Neo4jException e)
        {
            Say(terminal, e, $" {e.Code}");
            return e is Neo4jOptionsException ? ExitCode.Usage : ExitCode.Neo4j;
        }
        catch (Exception e) when (e is BilingualException or IOException or UnauthorizedAccessException)
        {
            Say(terminal, e);
            return ExitCode.Usage;
        }
        catch (Exception e)
        {
            terminal.Error.WriteLine(terminal.In("程序有错，请报告：", "A bug in this program, please report it: ") + $"{e.GetType().Name}: {e.Message}");
            return ExitCode.Fault;
        }
    }

    private static void Say(Terminal terminal, Exception fault, string code = "") =>
        terminal.Error.WriteLine($"{terminal.In("错误", "error")}{code}{terminal.In("：", ": ")}{terminal.In(BilingualText.Of(fault))}");

    private static RootCommand Root(Terminal terminal, Option<string?> language)
    {
        var root = new RootCommand(terminal.In(
            "把乡镇履职事项清单读成图并回答问题。", "Reads the duty lists of Chinese townships into a graph and answers questions about it."))
        {
            new RankCommand(terminal),
            new TopicsCommand(terminal),
            new CompareCommand(terminal),
            new ChainCommand(terminal),
            new SearchCommand(terminal),
            new CheckCommand(terminal),
            new ExportCommand(terminal),
            new LoadCommand(terminal),
        };
        root.Options.Insert(0, language);
        root.Options.OfType<VersionOption>().Single().Description = terminal.In("显示版本。", "Shows the version.");
        var help = root.Options.OfType<HelpOption>().Single();
        help.Description = terminal.In("显示帮助。", "Shows this help.");
        help.Action = new HelpText(terminal);
        root.SetAction(result =>
        {
            ((SynchronousCommandLineAction)help.Action).Invoke(result);
            return ExitCode.Usage;
        });
        return root;
    }
}
