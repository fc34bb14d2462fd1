namespace DutyGraph.Import;

/// <summary>Reads the three lists from a layout, whatever format laid it out.</summary>
/// <param name="reference">The country's tables, the titles of columns and the furniture of pages.</param>
public sealed class LayoutReader(ReferenceTables reference)
{
    /// <summary>The most characters of a row or paragraph; the longest published one has some 3,000.</summary>
    private const int LongestRow = 40_000;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The decoded file.</param>
    /// <returns>The document; null where the text is no list.</returns>
    public SourceDocument? Read(SourceText text) => Read(TextLayout.Of(text, reference.Titles));

    /// <summary>Reads a layout: its tables, or its lines where it has no table with the titles of a list.</summary>
    /// <param name="layout">The document as its format laid it out.</param>
    /// <returns>The document; null where it is no list.</returns>
    public SourceDocument? Read(Layout layout)
    {
        // Some patterns cost the square of a text. The bound is on the text, not on the time that a busy machine takes for it.
        if (layout.Lines.FirstOrDefault(line => line.Text.Length > LongestRow) is not { } tangled)
        {
            var document = TableLists.Read(layout, reference) ?? WrappedLists.Read(layout, reference);
            foreach (var issue in layout.Issues)
            {
                document?.Findings.Add(issue);
            }

            return document is null ? null : document with { Layout = layout };
        }

        var findings = new SourceFindings();
        findings.Refuse("TOO_COMPLEX", tangled.Line, $"此行有 {tangled.Text.Length} 个字符，上限为 {LongestRow}：应为清单中的一行。The row has {tangled.Text.Length} characters; at most {LongestRow} are read.");
        return new SourceDocument(layout.Text, null, null, null, [], findings);
    }
}
