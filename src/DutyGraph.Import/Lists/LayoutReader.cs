namespace DutyGraph.Import;

/// <summary>Reads the three lists from a layout, whatever format laid it out.</summary>
/// <param name="reference">The country's tables, the titles of columns and the furniture of pages.</param>
public sealed class LayoutReader(ReferenceTables reference)
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The decoded file.</param>
    /// <returns>The document; null where the text is no list.</returns>
    public SourceDocument? Read(SourceText text) => Read(TextLayout.Of(text, reference.Titles));

    /// <summary>Reads a layout: its tables, or its lines where it has no table with the titles of a list.</summary>
    /// <param name="layout">The document as its format laid it out.</param>
    /// <returns>The document; null where it is no list.</returns>
    public SourceDocument? Read(Layout layout) => TableLists.Read(layout, reference) ?? WrappedLists.Read(layout, reference);
}
