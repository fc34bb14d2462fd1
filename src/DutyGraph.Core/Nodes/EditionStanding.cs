namespace DutyGraph.Core;

/// <summary>Where a document stands among the editions of its township.</summary>
/// <param name="DocumentId">Its id.</param>
/// <param name="IsCurrent">Whether it is the edition in force: the newest, an undated one being older than any dated one, and of two of one month the one imported later.</param>
/// <param name="Reissue">Its number among those of its month by the order of import, from 0 (<see cref="Document.Reissue"/>).</param>
/// <param name="IsLastOfMonth">Whether no document of its month was imported later. Its duties have the plain ids, those of the others have ids with the document's digits (<see cref="NodeId.OfDocument"/>).</param>
public sealed record EditionStanding(string DocumentId, bool IsCurrent, int Reissue, bool IsLastOfMonth)
{
    /// <summary>The standing of each document of one township, oldest edition first.</summary>
    /// <param name="documents">All of them: id, month, and a number that is higher for one of the same month that was imported later.</param>
    public static IEnumerable<EditionStanding> Of(IEnumerable<(string DocumentId, string? Edition, int Imported)> documents)
    {
        var months = documents.GroupBy(document => document.Edition ?? "").OrderBy(month => month.Key, StringComparer.Ordinal).Select(month => month.OrderBy(document => document.Imported).ToArray()).ToArray();
        return months.SelectMany(month => month.Select((document, place) => new EditionStanding(
            document.DocumentId, IsCurrent: month == months[^1] && place + 1 == month.Length, place, IsLastOfMonth: place + 1 == month.Length)));
    }
}
