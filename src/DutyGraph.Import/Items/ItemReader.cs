namespace DutyGraph.Import;

/// <summary>Tells the fields of each row apart.</summary>
/// <param name="categories">The categories in the official order.</param>
public sealed class ItemReader(IReadOnlyList<string> categories)
{
    /// <summary>Reads every row of every list, in the order of the document.</summary>
    /// <param name="document">What a shape laid out.</param>
    /// <returns>An item a row; what could not be read is said in its issues.</returns>
    public IReadOnlyList<ListItem> Read(SourceDocument document) => throw new NotSupportedException($"{categories.Count}{document.Tables.Length}");
}
