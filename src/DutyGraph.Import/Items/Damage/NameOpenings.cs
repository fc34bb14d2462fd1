using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Finds names whose first character OCR misread or lost (qitai 16 <c>且织开展</c> for 组织开展, 112 <c>责本镇</c> for 负责本镇).</summary>
internal sealed class NameOpenings
{
    // An opening of more than LeastNames names is not a misreading. A character found LeastOccurrences times before a text, and no other, always precedes it.
    private const int LeastNames = 3;
    private const int LeastOccurrences = 5;

    private readonly Dictionary<string, int> _openings;
    private readonly Dictionary<string, Dictionary<char, int>> _before;

    /// <summary>Learns the openings of a document's names, and which characters precede them elsewhere in its text.</summary>
    internal NameOpenings(IReadOnlyList<ListItem> items)
    {
        var names = items.Select(item => item.Name).Where(name => name.Length > 2).ToList();
        _openings = names.CountBy(name => name[..2]).ToDictionary();
        _before = names.SelectMany(name => new[] { name[..2], name[..3] }).Distinct().ToDictionary(part => part, _ => new Dictionary<char, int>());
        foreach (var text in items.SelectMany(item =>
            item.Superior.Concat(item.Township).Select(clause => clause.Text).Append(item.Method ?? "").Append(item.Name)))
        {
            Learn(text);
        }
    }

    /// <summary>Returns the issue of a name whose first character is wrong; otherwise none.</summary>
    internal IEnumerable<ItemIssue> Find(ListItem item)
    {
        if (item.Name.Length < 3 || _openings.GetValueOrDefault(item.Name[..2]) > LeastNames)
        {
            yield break;
        }

        if (IsMisread(item.Name[..2]))
        {
            yield return Issue("NAME_MISREAD", "名称首字误识。The first character of the name is misread.");
        }
        else if (IsCut(item.Name[..3]))
        {
            yield return Issue("NAME_CUT_ABOVE", "名称缺首字。The first character of the name is lost.");
        }

        ItemIssue Issue(string code, string message) => new(IssueSeverity.Damaged, code, message, ItemFields.Name, item.Line, item.Name);
    }

    // 且织 occurs only at the start of names or clauses, where many names have 组织.
    private bool IsMisread(string opening) =>
        _before[opening].Count is 0 && _openings.Any(other => other.Value >= LeastNames && other.Key != opening && other.Key[1] == opening[1]);

    // 责本镇 always follows 负 elsewhere, and names start with 负责.
    private bool IsCut(string opening) =>
        _before[opening] is { Count: 1 } only && only.First() is var (character, count)
        && count >= LeastOccurrences && _openings.GetValueOrDefault($"{character}{opening[0]}") >= LeastNames;

    private void Learn(string text)
    {
        var parts = _before.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 1; i < text.Length - 1; i++)
        {
            // The first two characters of an opening of three are an opening too.
            for (var length = 2; length <= Math.Min(3, text.Length - i) && parts.TryGetValue(text.AsSpan(i, length), out var characters); length++)
            {
                characters[text[i - 1]] = characters.GetValueOrDefault(text[i - 1]) + 1;
            }
        }
    }
}
