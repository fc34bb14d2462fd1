namespace DutyGraph.Cli;

/// <summary>The user asked for what cannot be: ends the command with <see cref="ExitCode.Usage"/> and no stack trace.</summary>
/// <param name="message">What is wrong and what was expected: Chinese, then English.</param>
internal sealed class UsageException(string message) : Exception(message);
