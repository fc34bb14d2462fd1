using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Finds names of which OCR misread or lost the first character (qitai 16 <c>且织开展</c> for 组织开展, 112 <c>责本镇</c> for 负责本镇).</summary>
internal sealed class NameOpenings
{
    // An opening that so many names have is no misreading; a character that precedes a text so often always does.
    private const int LeastNames = 3;
    private const int LeastOccurrences = 5;

    private readonly string text;
    private readonly Dictionary<string, int> openings;

    /// <summary>Learns how the names of a document open, and what its text is made of.</summary>
    internal NameOpenings(IReadOnlyList<ListItem> items)
    {
        text = string.Join('\n', items.SelectMany(item =>
            item.Superior.Concat(item.Township).Select(clause => clause.Text).Prepend(item.Method ?? "").Prepend(item.Name)));
        openings = items.Where(item => item.Name.Length > 2).CountBy(item => item.Name[..2]).ToDictionary();
    }

    /// <summary>The issue of a name whose first character cannot be right; none otherwise.</summary>
    internal IEnumerable<ItemIssue> Find(ListItem item)
    {
        if (item.Name.Length < 3 || openings.GetValueOrDefault(item.Name[..2]) > LeastNames)
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

    // 且织 stands nowhere in the document but at the head of this name, where many others have 组织.
    private bool IsMisread(string opening) =>
        openings.Any(other => other.Value >= LeastNames && other.Key != opening && other.Key[1] == opening[1]) && Before(opening).All(c => c is '\n');

    // 责本镇 follows 负 wherever it stands, and names open with 负责.
    private bool IsCut(string opening)
    {
        var before = Before(opening).Where(c => c is not '\n').ToList();
        return before.Count >= LeastOccurrences && before.Distinct().Count() is 1 && openings.GetValueOrDefault($"{before[0]}{opening[0]}") >= LeastNames;
    }

    private IEnumerable<char> Before(string part)
    {
        for (var i = text.IndexOf(part, StringComparison.Ordinal); i >= 0; i = text.IndexOf(part, i + 1, StringComparison.Ordinal))
        {
            yield return i is 0 ? '\n' : text[i - 1];
        }
    }
}
