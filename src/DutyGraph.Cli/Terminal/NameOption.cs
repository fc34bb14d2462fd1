using System.CommandLine;

namespace DutyGraph.Cli;

/// <summary>Creates options with one or more names of nodes.</summary>
internal static class NameOption
{
    /// <summary>Creates an option; empty if it is not given.</summary>
    public static Option<string[]> Create(string name) => new(name) { HelpName = "NAME", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
}
