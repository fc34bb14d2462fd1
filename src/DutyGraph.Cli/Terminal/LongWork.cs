using Spectre.Console;

namespace DutyGraph.Cli;

/// <summary>Work that takes long enough to say how far it is: a moving line on a terminal, plain lines elsewhere.</summary>
internal static class LongWork
{
    /// <summary>Does the work.</summary>
    /// <param name="terminal">Where to say it.</param>
    /// <param name="title">What is being done: Chinese, then English.</param>
    /// <param name="work">Told where to report its steps, from any thread.</param>
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
