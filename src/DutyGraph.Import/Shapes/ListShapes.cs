namespace DutyGraph.Import;

/// <summary>The shapes that are known, and the one that a text has.</summary>
/// <param name="reference">The country's tables: text without column marks is told apart by categories and kinds of department.</param>
public sealed class ListShapes(ReferenceTables reference)
{
    private readonly IListShape[] all = [new TabSeparatedShape(), new MarkdownShape(), new WrappedTextShape(reference)];

    /// <summary>Reads a text in the first shape that knows it as its own.</summary>
    /// <param name="text">The decoded file.</param>
    /// <returns>The document; null where the text is no list in any shape.</returns>
    public SourceDocument? Read(SourceText text) =>
        all.Select(shape => shape.Read(text)).FirstOrDefault(document => document is not null);
}
