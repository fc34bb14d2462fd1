using System.Runtime.InteropServices;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>
/// Finds names in which OCR misread one character or lost a Latin word, although the rest looks like normal text. They differ from a name on other lists only
/// in this (qitai BASIC 57 <c>走访慰可</c> for 走访慰问, BASIC 68 <c>浓法</c> for 依法, ASSIST 31 <c>调査</c>, ASSIST 67 <c>相关政务</c> for 相关政务APP).
/// </summary>
/// <param name="known">Known names of duties.</param>
/// <param name="items">All items of the document.</param>
internal sealed class NameWording(DutyNameTable known, IReadOnlyList<ListItem> items)
{
    /// <summary>The number of known names from which an opening is not a coincidence.</summary>
    private const int LeastNames = 2;

    private readonly Lazy<Dictionary<int, int>> _pairs = new(() => Count(items
        .SelectMany(item => item.Superior.Concat(item.Township).Select(clause => clause.Text).Append(item.Method ?? "").Append(item.Name))));

    /// <summary>Returns the issue of a name; none if its wording is normal.</summary>
    internal IEnumerable<ItemIssue> Find(ListItem item)
    {
        var name = DutyNameTable.Normal(item.Name);
        if (name.Length < 4 || known.Has(name))
        {
            yield break;
        }

        if (known.DiffersAt(name).Any(at => IsOdd(name, at)) || OpensOddly(name))
        {
            yield return Issue(
                item, "NAME_MISREAD",
                "名称有一字误识：别的清单在此处用另一字，这里的字与前后都不成词。A character of the name is misread: other lists have another there, and this one makes no word.");
        }
        else if (known.WithLostLatin(name) is { } whole)
        {
            yield return Issue(item, "NAME_CUT", $"名称缺字母或数字：别的清单写作「{whole}」。The name has lost letters or digits that other lists print.");
        }
    }

    // 浓法: a character that occurs nowhere else, where names start with 依法. 小造纸 is not a misprint of 打造, since 小 occurs elsewhere.
    private bool OpensOddly(string name) => known.HasOpeningLike(name[1], LeastNames) && !known.HasCharacter(name[0])
        && _pairs.Value.Where(pair => pair.Key >>> 16 == name[0]).Sum(pair => pair.Value) < 2;

    // Whether a character forms no word with either neighbour, anywhere in the document or in known names.
    private bool IsOdd(string name, int at) =>
        (at == 0 || IsUnheard(name[at - 1], name[at])) && (at + 1 == name.Length || IsUnheard(name[at], name[at + 1]));

    private bool IsUnheard(char one, char other) => !known.HasPair((one, other)) && _pairs.Value.GetValueOrDefault(Pair(one, other)) < 2;

    // The pairs of adjacent characters of the document.
    private static Dictionary<int, int> Count(IEnumerable<string> texts)
    {
        var pairs = new Dictionary<int, int>();
        foreach (var text in texts.Select(DutyNameTable.Normal))
        {
            for (var i = 1; i < text.Length; i++)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(pairs, Pair(text[i - 1], text[i]), out _)++;
            }
        }

        return pairs;
    }

    private static int Pair(char one, char other) => (one << 16) | other;

    private static ItemIssue Issue(ListItem item, string code, string message) =>
        new(IssueSeverity.Damaged, code, message, ItemFields.Name, item.Line, item.Name);
}
