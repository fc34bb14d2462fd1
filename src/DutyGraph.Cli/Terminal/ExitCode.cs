namespace DutyGraph.Cli;

/// <summary>What the process tells the shell. Every command's help lists them.</summary>
internal static class ExitCode
{
    /// <summary>Done, everything read.</summary>
    public const int Done = 0;

    /// <summary>Wrong usage, or a place that cannot be read or written: nothing was done.</summary>
    public const int Usage = 1;

    /// <summary>A file could not be read as a list, or not be loaded; what the others say was done.</summary>
    public const int NotAList = 2;

    /// <summary>Neo4j cannot be reached, or refused; whole documents are there, or not at all.</summary>
    public const int Neo4j = 3;

    /// <summary>A fault of this program.</summary>
    public const int Fault = 70;

    /// <summary>Stopped by Ctrl+C: 128 and the number of SIGINT.</summary>
    public const int Stopped = 130;
}
