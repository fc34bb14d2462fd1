namespace DutyGraph.Core;

/// <summary>The sort key of a document.</summary>
/// <param name="TownshipId">Id of the township.</param>
/// <param name="Edition">The printed month; empty, which sorts first, where none is printed. For a later document of the same month, "#" and <see
/// cref="Document.Reissue"/> follow.</param>
/// <param name="Id">Id of the document.</param>
public readonly record struct DocumentKey(string TownshipId, string Edition, string Id)
{
    private const int Parts = 3;

    /// <summary>Returns the key of a document.</summary>
    public static DocumentKey Of(Document document) => Of(document.TownshipId, document.Edition, document.Reissue, document.Id);

    /// <summary>Returns the key of a document from the properties that make it up.</summary>
    public static DocumentKey Of(string townshipId, string? edition, int reissue, string id) =>
        new(townshipId, reissue == 0 ? edition ?? "" : $"{edition}#{reissue:D6}", id);

    /// <summary>Returns the key in a cursor.</summary>
    /// <exception cref="InvalidCursorException">The text is not a cursor, or a cursor of another order.</exception>
    public static DocumentKey Decode(string cursor) =>
        Cursor.Decode(Labels.Document, Parts, cursor) is [var township, var edition, var id]
            ? new DocumentKey(township, edition, id)
            : throw new InvalidCursorException(cursor);

    /// <summary>Returns the opaque cursor of this key.</summary>
    public string Encode() => Cursor.Encode(Labels.Document, TownshipId, Edition, Id);

    /// <summary>Returns a negative number where <paramref name="x"/> comes first, 0 where the keys are equal.</summary>
    public static int Compare(DocumentKey x, DocumentKey y)
    {
        var text = CodePointComparer.Instance;
        var order = text.Compare(x.TownshipId, y.TownshipId);
        order = order != 0 ? order : text.Compare(x.Edition, y.Edition);
        return order != 0 ? order : text.Compare(x.Id, y.Id);
    }
}
