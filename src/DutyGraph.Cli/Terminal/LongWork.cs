using DutyGraph.Core;
using Spectre.Console;

namespace DutyGraph.Cli;

/// <summary>Shows the progress of long work: a status line on a terminal, plain lines elsewhere.</summary>
internal static class LongWork
{
    /// <summary>Runs the work.</summary>
    /// <param name="terminal">Shows the progress.</param>
    /// <param name="title">The title of the work.</param>
    /// <param name="work">The work; it gets a callback to report steps, which may be called from any thread.</param>
    public static Task<T> ShowAsync<T>(Terminal terminal, BilingualText title, Func<Action<string>, Task<T>> work)
    {
        var name = terminal.In(title);
        if (terminal.Progress.Profile.Capabilities.Interactive)
        {
            return terminal.Progress.Status().StartAsync(
                Markup.Escape(name), status => work(step => status.Status(Markup.Escape($"{name}  {step}"))));
        }

        var error = TextWriter.Synchronized(terminal.Error);
        error.WriteLine(name);
        return work(error.WriteLine);
    }
}
