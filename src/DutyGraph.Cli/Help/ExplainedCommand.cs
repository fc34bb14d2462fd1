using System.CommandLine;

namespace DutyGraph.Cli;

/// <summary>A command with examples in its help.</summary>
/// <param name="name">The name as typed.</param>
/// <param name="description">The description, in Chinese, then English.</param>
internal abstract class ExplainedCommand(string name, string description) : Command(name, description)
{
    /// <summary>Arguments after the command's name, each with what it does.</summary>
    public abstract IReadOnlyList<(string Arguments, string Meaning)> Examples { get; }
}
