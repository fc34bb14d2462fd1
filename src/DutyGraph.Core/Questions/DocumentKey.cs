namespace DutyGraph.Core;

/// <summary>Where a document stands in the order of documents.</summary>
/// <param name="TownshipId">Id of the township.</param>
/// <param name="Edition">The month printed on it; empty, and so first, where it prints none; of a later document of the same month with its <see cref="Document.Reissue"/>.</param>
/// <param name="Id">Its own id.</param>
public readonly record struct DocumentKey(string TownshipId, string Edition, string Id)
{
    private const int Parts = 3;

    /// <summary>The key of a document.</summary>
    public static DocumentKey Of(Document document) => Of(document.TownshipId, document.Edition, document.Reissue, document.Id);

    /// <summary>The key of a document of which no more is known.</summary>
    public static DocumentKey Of(string townshipId, string? edition, int reissue, string id) => new(townshipId, reissue == 0 ? edition ?? "" : $"{edition}#{reissue:D6}", id);

    /// <summary>The key in a cursor.</summary>
    /// <exception cref="InvalidCursorException">It is no cursor, or one of another order.</exception>
    public static DocumentKey Decode(string cursor) =>
        Cursor.Decode(Labels.Document, Parts, cursor) is [var township, var edition, var id] ? new DocumentKey(township, edition, id) : throw new InvalidCursorException(cursor);

    /// <summary>The opaque cursor of this place.</summary>
    public string Encode() => Cursor.Encode(Labels.Document, TownshipId, Edition, Id);

    /// <summary>Below 0 where <paramref name="x"/> comes first, 0 where both are one place.</summary>
    public static int Compare(DocumentKey x, DocumentKey y)
    {
        var text = CodePointComparer.Instance;
        var order = text.Compare(x.TownshipId, y.TownshipId);
        order = order != 0 ? order : text.Compare(x.Edition, y.Edition);
        return order != 0 ? order : text.Compare(x.Id, y.Id);
    }
}
