using System.CommandLine;
using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>A command with examples in its help.</summary>
/// <param name="terminal">Chooses the language of all texts.</param>
/// <param name="name">The name as typed.</param>
/// <param name="description">The description.</param>
internal abstract class ExplainedCommand(Terminal terminal, string name, BilingualText description) : Command(name, terminal.In(description))
{
    /// <summary>Arguments after the command's name, each with what it does.</summary>
    public abstract IReadOnlyList<(string Arguments, BilingualText Meaning)> Examples { get; }
}
