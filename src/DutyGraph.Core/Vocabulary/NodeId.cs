using System.Globalization;

namespace DutyGraph.Core;

/// <summary>Creates and parses ids. Ids are built from names, so that they are readable and the same in every store and language.</summary>
public static class NodeId
{
    /// <summary>Prefix of the ids of <see cref="Labels.Division"/>.</summary>
    public const string DivisionPrefix = "division:";
    /// <summary>Prefix of the ids of <see cref="Labels.Township"/>.</summary>
    public const string TownshipPrefix = "township:";
    /// <summary>Prefix of the ids of <see cref="Labels.Duty"/>.</summary>
    public const string DutyPrefix = "duty:";
    /// <summary>Prefix of the ids of <see cref="Labels.Responsibility"/>.</summary>
    public const string ResponsibilityPrefix = "responsibility:";
    /// <summary>Prefix of the ids of <see cref="Labels.Department"/>.</summary>
    public const string DepartmentPrefix = "department:";
    /// <summary>Prefix of the ids of <see cref="Labels.DepartmentKind"/>.</summary>
    public const string DepartmentKindPrefix = "kind:";
    /// <summary>Prefix of the ids of <see cref="Labels.Category"/>.</summary>
    public const string CategoryPrefix = "category:";
    /// <summary>Prefix of the ids of <see cref="Labels.LegalAct"/>.</summary>
    public const string LegalActPrefix = "act:";
    /// <summary>Prefix of the ids of <see cref="Labels.Topic"/>.</summary>
    public const string TopicPrefix = "topic:";
    /// <summary>Prefix of the ids of <see cref="Labels.Document"/>.</summary>
    public const string DocumentPrefix = "document:";

    private const char Mark = '@';

    /// <summary>Replaces the edition in ids where the document prints none.</summary>
    public const string Undated = "undated";

    /// <summary>Returns the id of a division.</summary>
    /// <param name="code">Six digits, GB/T 2260.</param>
    public static string Division(string code) => DivisionPrefix + code;

    /// <summary>Returns the id of a township.</summary>
    /// <param name="fullName">The key of the county and the name: 昌吉市六工镇.</param>
    public static string Township(string fullName) => TownshipPrefix + fullName;

    /// <summary>Returns the plain id of a duty.</summary>
    /// <param name="townshipFullName">The key of the county and the name: 昌吉市六工镇.</param>
    /// <param name="edition">The month printed on the document (2025-07); null where none is printed.</param>
    /// <param name="list">The list of the item.</param>
    /// <param name="number">序号, as printed.</param>
    public static string Duty(string townshipFullName, string? edition, DutyList list, int number) =>
        $"{DutyPrefix}{townshipFullName}/{edition ?? Undated}/{Name(list)}/{number}";

    /// <summary>Returns the id of a clause.</summary>
    /// <param name="dutyId">Id of the duty.</param>
    /// <param name="party">The party whose clause it is.</param>
    /// <param name="position">Its position among that party's clauses, from 1. The printed number is not used: numbers restart, and some are missing.</param>
    public static string Responsibility(string dutyId, Party party, int position) =>
        $"{ResponsibilityPrefix}{dutyId.AsSpan(DutyPrefix.Length)}/{Name(party)}/{position}";

    /// <summary>Returns the id of a department.</summary>
    /// <param name="fullName">The name with the key of its division: 昌吉市农业农村局.</param>
    public static string Department(string fullName) => DepartmentPrefix + fullName;

    /// <summary>Returns the id of a kind of department.</summary>
    /// <param name="name">The name of the kind: 农业农村局.</param>
    public static string DepartmentKind(string name) => DepartmentKindPrefix + name;

    /// <summary>Returns the id of a category.</summary>
    /// <param name="name">The name as printed: 应急管理及消防.</param>
    public static string Category(string name) => CategoryPrefix + name;

    /// <summary>Returns the id of a legal act.</summary>
    /// <param name="title">The title without 《》.</param>
    public static string LegalAct(string title) => LegalActPrefix + title;

    /// <summary>Returns the id of a topic.</summary>
    /// <param name="slug">The stable slug of the topic.</param>
    public static string Topic(string slug) => TopicPrefix + slug;

    /// <summary>Returns the id of a document.</summary>
    /// <param name="sha256">The SHA-256 of the file, lower-case hexadecimal.</param>
    public static string Document(string sha256) => DocumentPrefix + sha256[..16];

    /// <summary>
    /// Returns the id of a duty for its document. If several documents of a township have the same month, the duties of the last imported one have plain ids.
    /// The ids of the others have the digits of their document after the edition (<c>2025-07@0123456789abcdef</c>), so that all ids are unique.
    /// </summary>
    /// <param name="dutyId">The id of the duty, plain or with digits.</param>
    /// <param name="documentId">Id of its document, to add the digits; null for the plain id.</param>
    public static string OfDocument(string dutyId, string? documentId)
    {
        var mark = DocumentMark(dutyId);
        var plain = mark.Length == 0 ? dutyId : dutyId.Replace(mark, "", StringComparison.Ordinal);
        var edition = plain.LastIndexOf('/', plain.LastIndexOf('/') - 1);
        return documentId is null ? plain : $"{plain.AsSpan(0, edition)}{Mark}{documentId.AsSpan(DocumentPrefix.Length)}{plain.AsSpan(edition)}";
    }

    /// <summary>Returns the sign and digits that <see cref="OfDocument"/> added after the edition; empty for a plain id.</summary>
    public static string DocumentMark(string dutyId)
    {
        var start = dutyId.IndexOf(Mark);
        return start < 0 ? "" : dutyId[start..dutyId.IndexOf('/', start)];
    }

    /// <summary>Parses the id of a duty.</summary>
    /// <param name="id">An id from <see cref="Duty"/> or <see cref="OfDocument"/>.</param>
    /// <returns>Id of the township, edition (null for undated), list and number.</returns>
    /// <exception cref="FormatException">The id is not the id of a duty.</exception>
    public static (string TownshipId, string? Edition, DutyList List, int Number) ReadDuty(string id)
    {
        if (id.StartsWith(DutyPrefix, StringComparison.Ordinal)
            && id[DutyPrefix.Length..].Split('/') is [var township, var editionAndMark, var name, var printed]
            && int.TryParse(printed, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            var edition = editionAndMark.Split(Mark)[0];
            foreach (var list in Enum.GetValues<DutyList>())
            {
                if (Name(list) == name)
                {
                    return (Township(township), edition == Undated ? null : edition, list, number);
                }
            }
        }

        throw new FormatException($"'{id}' is no id of a duty: {DutyPrefix}, then township, edition, list and number.");
    }

    /// <summary>Parses the id of a clause.</summary>
    /// <param name="id">Any id.</param>
    /// <returns>Id of the duty, the party, and the position among that party's clauses, from 1; null where it is not the id of a clause.</returns>
    public static (string DutyId, Party Party, int Position)? ReadResponsibility(string id)
    {
        if (!id.StartsWith(ResponsibilityPrefix, StringComparison.Ordinal)
            || id[ResponsibilityPrefix.Length..].Split('/') is not [.. { Length: > 1 } duty, var name, var printed]
            || !int.TryParse(printed, NumberStyles.None, CultureInfo.InvariantCulture, out var position))
        {
            return null;
        }

        var dutyId = DutyPrefix + string.Join('/', duty);
        var party = name == Name(Party.Superior) ? Party.Superior : Party.Township;
        // A clause has exactly one id: reject 03 for 3.
        return Responsibility(dutyId, party, position) == id ? (dutyId, party, position) : null;
    }

    /// <summary>The name of a party in ids and in the API: SUPERIOR, TOWNSHIP.</summary>
    public static string Name(Party party) => party == Party.Superior ? "SUPERIOR" : "TOWNSHIP";

    /// <summary>The name of a list in ids and in the API: BASIC, ASSIST, RECLAIMED.</summary>
    public static string Name(DutyList list) => list switch
    {
        DutyList.Basic => "BASIC",
        DutyList.Assist => "ASSIST",
        DutyList.Reclaimed => "RECLAIMED",
        _ => throw new ArgumentOutOfRangeException(nameof(list), list, "A list is BASIC, ASSIST or RECLAIMED."),
    };
}
