using Spectre.Console;

namespace DutyGraph.Cli;

/// <summary>Shows the progress of long work: a status line on a terminal, plain lines elsewhere.</summary>
internal static class LongWork
{
    /// <summary>Runs the work.</summary>
    /// <param name="terminal">Shows the progress.</param>
    /// <param name="title">The title of the work, in Chinese, then English.</param>
    /// <param name="work">The work; it gets a callback to report steps, which may be called from any thread.</param>
    public static Task<T> ShowAsync<T>(Terminal terminal, string title, Func<Action<string>, Task<T>> work)
    {
        if (terminal.Progress.Profile.Capabilities.Interactive)
        {
            return terminal.Progress.Status().StartAsync(
                Markup.Escape(title), status => work(step => status.Status(Markup.Escape($"{title}  {step}"))));
        }

        var error = TextWriter.Synchronized(terminal.Error);
        error.WriteLine(title);
        return work(error.WriteLine);
    }
}
