namespace DutyGraph.Cli;

/// <summary>How <c>chain</c> prints its answer.</summary>
internal enum ChainFormat
{
    /// <summary>For people.</summary>
    Tree,

    /// <summary>For Graphviz.</summary>
    Dot,

    /// <summary>For Gephi, yEd, NetworkX.</summary>
    Graphml,

    /// <summary>As the API answers.</summary>
    Json,
}
