using System.Globalization;

namespace DutyGraph.Core;

/// <summary>Ids say what they name, so that every store, both languages and a person agree on them.</summary>
public static class NodeId
{
    /// <summary>What ids of <see cref="Labels.Division"/> begin with.</summary>
    public const string DivisionPrefix = "division:";
    /// <summary>What ids of <see cref="Labels.Township"/> begin with.</summary>
    public const string TownshipPrefix = "township:";
    /// <summary>What ids of <see cref="Labels.Duty"/> begin with.</summary>
    public const string DutyPrefix = "duty:";
    /// <summary>What ids of <see cref="Labels.Responsibility"/> begin with.</summary>
    public const string ResponsibilityPrefix = "responsibility:";
    /// <summary>What ids of <see cref="Labels.Department"/> begin with.</summary>
    public const string DepartmentPrefix = "department:";
    /// <summary>What ids of <see cref="Labels.DepartmentKind"/> begin with.</summary>
    public const string DepartmentKindPrefix = "kind:";
    /// <summary>What ids of <see cref="Labels.Category"/> begin with.</summary>
    public const string CategoryPrefix = "category:";
    /// <summary>What ids of <see cref="Labels.LegalAct"/> begin with.</summary>
    public const string LegalActPrefix = "act:";
    /// <summary>What ids of <see cref="Labels.Topic"/> begin with.</summary>
    public const string TopicPrefix = "topic:";
    /// <summary>What ids of <see cref="Labels.Document"/> begin with.</summary>
    public const string DocumentPrefix = "document:";

    private const char Mark = '@';

    /// <summary>What stands for the edition where a document prints none.</summary>
    public const string Undated = "undated";

    /// <summary>The id of such a node.</summary>
    /// <param name="code">Six digits of GB/T 2260.</param>
    public static string Division(string code) => DivisionPrefix + code;

    /// <summary>The id of such a node.</summary>
    /// <param name="fullName">County key and name: 昌吉市六工镇.</param>
    public static string Township(string fullName) => TownshipPrefix + fullName;

    /// <summary>The id of such a node.</summary>
    /// <param name="townshipFullName">County key and name: 昌吉市六工镇.</param>
    /// <param name="edition">The month printed on the document (2025-07), or null.</param>
    /// <param name="list">The list of the item.</param>
    /// <param name="number">序号, as printed.</param>
    public static string Duty(string townshipFullName, string? edition, DutyList list, int number) =>
        $"{DutyPrefix}{townshipFullName}/{edition ?? Undated}/{Name(list)}/{number}";

    /// <summary>The id of such a node.</summary>
    /// <param name="dutyId">Of the duty whose clause it is.</param>
    /// <param name="party">Whose clause it is.</param>
    /// <param name="position">Its place among that party's clauses, from 1: printed numbers restart and are missing.</param>
    public static string Responsibility(string dutyId, Party party, int position) =>
        $"{ResponsibilityPrefix}{dutyId.AsSpan(DutyPrefix.Length)}/{Name(party)}/{position}";

    /// <summary>The id of such a node.</summary>
    /// <param name="fullName">With its division's key: 昌吉市农业农村局.</param>
    public static string Department(string fullName) => DepartmentPrefix + fullName;

    /// <summary>The id of such a node.</summary>
    /// <param name="name">农业农村局</param>
    public static string DepartmentKind(string name) => DepartmentKindPrefix + name;

    /// <summary>The id of such a node.</summary>
    /// <param name="name">应急管理及消防</param>
    public static string Category(string name) => CategoryPrefix + name;

    /// <summary>The id of such a node.</summary>
    /// <param name="title">Without 《》.</param>
    public static string LegalAct(string title) => LegalActPrefix + title;

    /// <summary>The id of a topic.</summary>
    /// <param name="slug">Its own, stable.</param>
    public static string Topic(string slug) => TopicPrefix + slug;

    /// <summary>The id of such a node.</summary>
    /// <param name="sha256">The document's SHA-256 in lower-case hexadecimal.</param>
    public static string Document(string sha256) => DocumentPrefix + sha256[..16];

    /// <summary>
    /// The id of a duty by the standing of its document among those of its township and month: of the one imported last the plain id, of the others the id with the document's digits after the edition
    /// (<c>2025-07@0123456789abcdef</c>), since two duties cannot share one.
    /// </summary>
    /// <param name="dutyId">With or without such digits.</param>
    /// <param name="documentId">Id of its own document where a later one of the same month has the plain ids; null where its own has them.</param>
    public static string OfDocument(string dutyId, string? documentId)
    {
        var mark = DocumentMark(dutyId);
        var plain = mark.Length == 0 ? dutyId : dutyId.Replace(mark, "", StringComparison.Ordinal);
        var edition = plain.LastIndexOf('/', plain.LastIndexOf('/') - 1);
        return documentId is null ? plain : $"{plain.AsSpan(0, edition)}{Mark}{documentId.AsSpan(DocumentPrefix.Length)}{plain.AsSpan(edition)}";
    }

    /// <summary>What <see cref="OfDocument"/> put after the edition, with its sign; empty in a plain id.</summary>
    public static string DocumentMark(string dutyId)
    {
        var start = dutyId.IndexOf(Mark);
        return start < 0 ? "" : dutyId[start..dutyId.IndexOf('/', start)];
    }

    /// <summary>What the id of a duty says.</summary>
    /// <param name="id">One that <see cref="Duty"/> or <see cref="OfDocument"/> made.</param>
    /// <returns>Id of the township, edition (null for an undated one), list and number.</returns>
    /// <exception cref="FormatException">It is no id of a duty.</exception>
    public static (string TownshipId, string? Edition, DutyList List, int Number) ReadDuty(string id)
    {
        if (id.StartsWith(DutyPrefix, StringComparison.Ordinal) && id[DutyPrefix.Length..].Split('/') is [var township, var editionAndMark, var name, var printed]
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

    /// <summary>What the id of a clause says.</summary>
    /// <param name="id">Any id.</param>
    /// <returns>Id of the duty, whose clause it is, and its place among that party's clauses, from 1; null where it is no id of a clause.</returns>
    public static (string DutyId, Party Party, int Position)? ReadResponsibility(string id)
    {
        if (!id.StartsWith(ResponsibilityPrefix, StringComparison.Ordinal) || id[ResponsibilityPrefix.Length..].Split('/') is not [.. { Length: > 1 } duty, var name, var printed]
            || !int.TryParse(printed, NumberStyles.None, CultureInfo.InvariantCulture, out var position))
        {
            return null;
        }

        var dutyId = DutyPrefix + string.Join('/', duty);
        var party = name == Name(Party.Superior) ? Party.Superior : Party.Township;
        // One clause has one id: not 03 beside 3.
        return Responsibility(dutyId, party, position) == id ? (dutyId, party, position) : null;
    }

    /// <summary>The party's name in ids and in the API: SUPERIOR, TOWNSHIP.</summary>
    public static string Name(Party party) => party == Party.Superior ? "SUPERIOR" : "TOWNSHIP";

    /// <summary>The list's name in ids and in the API: BASIC, ASSIST, RECLAIMED.</summary>
    public static string Name(DutyList list) => list switch
    {
        DutyList.Basic => "BASIC",
        DutyList.Assist => "ASSIST",
        DutyList.Reclaimed => "RECLAIMED",
        _ => throw new ArgumentOutOfRangeException(nameof(list), list, "A list is BASIC, ASSIST or RECLAIMED."),
    };
}
