namespace DutyGraph.Import;

/// <summary>Reads the three lists from a layout, whatever its format.</summary>
/// <param name="reference">The reference tables, including column titles and page furniture.</param>
public sealed class LayoutReader(ReferenceTables reference)
{
    /// <summary>The greatest length of a row or paragraph in characters; the longest published one has about 3,000.</summary>
    private const int LongestRow = 40_000;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The decoded file.</param>
    /// <returns>The document; null if the text has no list.</returns>
    public SourceDocument? Read(SourceText text) => Read(TextLayout.Of(text, reference.Titles));

    /// <summary>Reads a layout: its tables or, without a table that has the column titles of a list, its lines.</summary>
    /// <param name="layout">The layout of the document.</param>
    /// <returns>The document; null if it has no list.</returns>
    public SourceDocument? Read(Layout layout)
    {
        // Some patterns take quadratic time. The limit is on the length, not on time, so that the result does not depend on how busy the machine is.
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
        findings.Refuse("TOO_COMPLEX", tangled.Line, new(
            $"此行有 {tangled.Text.Length} 个字符，上限为 {LongestRow}：应为清单中的一行。",
            $"The row has {tangled.Text.Length} characters; at most {LongestRow} are read."));
        return new SourceDocument(layout.Text, null, null, null, [], findings);
    }
}
