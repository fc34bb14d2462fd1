namespace DutyGraph.Cli;

/// <summary>Output formats of <c>chain</c>.</summary>
internal enum ChainFormat
{
    /// <summary>A tree for people.</summary>
    Tree,

    /// <summary>DOT, for Graphviz.</summary>
    Dot,

    /// <summary>GraphML, for Gephi, yEd and NetworkX.</summary>
    Graphml,

    /// <summary>JSON with the fields of the API.</summary>
    Json,
}
