using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using DutyGraph.Import;
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
        var command = Root(terminal).Parse(arguments);
        if (command.Action is ParseErrorAction)
        {
            foreach (var error in command.Errors)
            {
                terminal.Error.WriteLine($"用法有误 Wrong usage: {error.Message}");
            }

            terminal.Error.WriteLine($"参见 See: {HelpText.NameOf(command.CommandResult.Command)} --help");
            return ExitCode.Usage;
        }

        try
        {
            var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = terminal.Output, Error = terminal.Error };
            return await command.InvokeAsync(configuration, cancellation);
        }
        catch (OperationCanceledException)
        {
            terminal.Error.WriteLine("已停止。 Stopped.");
            return ExitCode.Stopped;
        }
        catch (Exception e) when (e is UsageException or ReferenceTableException or IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"错误 error: {e.Message}");
            return ExitCode.Usage;
        }
        catch (Neo4jException e)
        {
            terminal.Error.WriteLine($"错误 error {e.Code}: {e.Message}");
            return e is Neo4jOptionsException ? ExitCode.Usage : ExitCode.Neo4j;
        }
        catch (Exception e)
        {
            terminal.Error.WriteLine($"程序有错，请报告。 A fault of this program, please report it: {e.GetType().Name}: {e.Message}");
            return ExitCode.Fault;
        }
    }

    private static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand("把乡镇履职事项清单读成图并回答问题。 Reads the duty lists of Chinese townships into a graph and answers questions about it.")
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
        root.Options.OfType<VersionOption>().Single().Description = "显示版本。 Shows the version.";
        var help = root.Options.OfType<HelpOption>().Single();
        help.Description = "显示帮助。 Shows this help.";
        help.Action = new HelpText(terminal);
        root.SetAction(result =>
        {
            ((SynchronousCommandLineAction)help.Action).Invoke(result);
            return ExitCode.Usage;
        });
        return root;
    }
}
