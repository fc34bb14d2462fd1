namespace DutyGraph.Import;

/// <summary>A way in which lists are laid out in a file: tab-separated, Markdown tables, wrapped lines of a PDF.</summary>
/// <remarks>A shape knows its own by what the text holds, never by a file's name, and understands nothing of what the cells say.</remarks>
public interface IListShape
{
    /// <summary>Reads the three lists, their rows and cells in the order of the document.</summary>
    /// <param name="text">The decoded file.</param>
    /// <returns>The document, with a row at least; null where the text is none of this shape.</returns>
    SourceDocument? Read(SourceText text);
}
