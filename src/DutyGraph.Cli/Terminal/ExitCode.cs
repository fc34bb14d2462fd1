namespace DutyGraph.Cli;

/// <summary>Exit codes of the process. The help of every command lists them.</summary>
internal static class ExitCode
{
    /// <summary>Success; all files were read.</summary>
    public const int Done = 0;

    /// <summary>Wrong usage, or a path that cannot be read or written; nothing was done.</summary>
    public const int Usage = 1;

    /// <summary>A file could not be read as a list, or could not be loaded; the other files were processed.</summary>
    public const int NotAList = 2;

    /// <summary>Neo4j cannot be reached or refused. Each document is either written completely or not at all.</summary>
    public const int Neo4j = 3;

    /// <summary>A bug in this program.</summary>
    public const int Fault = 70;

    /// <summary>Stopped by Ctrl+C: 128 plus the number of SIGINT.</summary>
    public const int Stopped = 130;
}
