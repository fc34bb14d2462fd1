namespace DutyGraph.Import;

/// <summary>The shapes that are known, and the one that a text has.</summary>
public static class ListShapes
{
    private static readonly IListShape[] All = [new TabSeparatedShape(), new MarkdownShape()];

    /// <summary>Reads a text in the first shape that knows it as its own.</summary>
    /// <param name="text">The decoded file.</param>
    /// <returns>The document; null where the text is no list in any shape.</returns>
    public static SourceDocument? Read(SourceText text) =>
        All.Select(shape => shape.Read(text)).FirstOrDefault(document => document is not null);
}
