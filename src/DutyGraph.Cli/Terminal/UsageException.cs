using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>A user error: ends the command with <see cref="ExitCode.Usage"/>, without a stack trace.</summary>
/// <param name="text">The problem and what was expected.</param>
internal sealed class UsageException(BilingualText text) : BilingualException(text);
