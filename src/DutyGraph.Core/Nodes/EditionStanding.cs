namespace DutyGraph.Core;

/// <summary>The position of a document among the editions of its township.</summary>
/// <param name="DocumentId">Id of the document.</param>
/// <param name="IsCurrent">Whether it is the edition in force: the newest one. An undated edition is older than any dated one; of two of the same month, the
/// one imported later is newer.</param>
/// <param name="Reissue">Its index among the documents of its month by order of import, from 0 (<see cref="Document.Reissue"/>).</param>
/// <param name="IsLastOfMonth">Whether no document of its month was imported later. Its duties have plain ids; the ids of the others' duties include digits
/// of the document (<see cref="NodeId.OfDocument"/>).</param>
public sealed record EditionStanding(string DocumentId, bool IsCurrent, int Reissue, bool IsLastOfMonth)
{
    /// <summary>Returns the standing of each document of one township, oldest edition first.</summary>
    /// <param name="documents">All of them: id, month, and a number that grows with the order of import.</param>
    public static IEnumerable<EditionStanding> Of(IEnumerable<(string DocumentId, string? Edition, int Imported)> documents)
    {
        var months = documents.GroupBy(document => document.Edition ?? "")
            .OrderBy(month => month.Key, StringComparer.Ordinal)
            .Select(month => month.OrderBy(document => document.Imported).ToArray())
            .ToArray();
        return months.SelectMany(month => month.Select((document, place) => new EditionStanding(
            document.DocumentId, IsCurrent: month == months[^1] && place + 1 == month.Length, place, IsLastOfMonth: place + 1 == month.Length)));
    }
}
