namespace DutyGraph.Cli.Tests;

/// <summary>One run of the program in this process, with its exit code and output.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public static Task<CommandRun> OfAsync(params string[] arguments) => OfAsync(_ => null, CancellationToken.None, arguments);

    public static Task<CommandRun> OfAsync(Func<string, string?> variable, CancellationToken cancellation, params string[] arguments) =>
        OfAsync(() => Stream.Null, variable, arguments, cancellation);

    private static async Task<CommandRun> OfAsync(
        Func<Stream> input, Func<string, string?> variable, string[] arguments, CancellationToken cancellation)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = await CommandLine.RunAsync(arguments, new Terminal(output, error, variable) { Input = input }, cancellation);
        return new(exitCode, Trimmed(output.ToString()), Trimmed(error.ToString()));
    }

    public static Task<CommandRun> WithInputAsync(Stream input, params string[] arguments) =>
        OfAsync(() => input, _ => null, arguments, CancellationToken.None);

    /// <summary>Removes the spaces that pad the last column of a table.</summary>
    public static string Trimmed(string printed) => string.Join('\n', printed.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()));
}
