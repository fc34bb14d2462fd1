namespace DutyGraph.Cli;

/// <summary>A user error: ends the command with <see cref="ExitCode.Usage"/>, without a stack trace.</summary>
/// <param name="message">The problem and what was expected, in Chinese, then English.</param>
internal sealed class UsageException(string message) : Exception(message);
