using System.CommandLine;

namespace DutyGraph.Cli;

/// <summary>A command whose help shows how it is used.</summary>
/// <param name="name">As typed.</param>
/// <param name="description">What it does: Chinese, then English.</param>
internal abstract class ExplainedCommand(string name, string description) : Command(name, description)
{
    /// <summary>Arguments after the command's name, and what they ask.</summary>
    public abstract IReadOnlyList<(string Arguments, string Meaning)> Examples { get; }
}
