using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>
/// Finds names that OCR misread by a character, or lost a Latin word of, though what is left looks like text: they differ from what other lists call the matter in that alone
/// (qitai BASIC 57 <c>走访慰可</c> for 走访慰问, BASIC 68 <c>浓法</c> for 依法, ASSIST 31 <c>调査</c>, ASSIST 67 <c>相关政务</c> for 相关政务APP).
/// </summary>
/// <param name="known">What lists call their matters.</param>
/// <param name="items">All items of the document.</param>
internal sealed class NameWording(DutyNameTable known, IReadOnlyList<ListItem> items)
{
    /// <summary>An opening that so many known names have is no chance.</summary>
    private const int LeastNames = 2;

    private readonly Lazy<Dictionary<(char, char), int>> pairs = new(() => items
        .SelectMany(item => item.Superior.Concat(item.Township).Select(clause => clause.Text).Append(item.Method ?? "").Append(item.Name))
        .SelectMany(text => DutyNameTable.Pairs(DutyNameTable.Normal(text))).CountBy(pair => pair).ToDictionary());

    /// <summary>The issue of a name; none where nothing is odd about its words.</summary>
    internal IEnumerable<ItemIssue> Find(ListItem item)
    {
        var name = DutyNameTable.Normal(item.Name);
        if (name.Length < 4 || known.Has(name))
        {
            yield break;
        }

        if (known.DiffersAt(name).Any(at => IsOdd(name, at)) || OpensOddly(name))
        {
            yield return Issue(item, "NAME_MISREAD", "名称有一字误识：别的清单在此处用另一字，这里的字与前后都不成词。A character of the name is misread: other lists have another there, and this one makes no word.");
        }
        else if (known.WithLostLatin(name) is { } whole)
        {
            yield return Issue(item, "NAME_CUT", $"名称缺字母或数字：别的清单写作「{whole}」。The name has lost letters or digits that other lists print.");
        }
    }

    // 浓法: a character that stands nowhere else, where names open with 依法. 小造纸 is no misprint of 打造, since 小 is a word of its own.
    private bool OpensOddly(string name) => known.HasOpeningLike(name[1], LeastNames) && !known.HasCharacter(name[0]) && pairs.Value.Where(pair => pair.Key.Item1 == name[0]).Sum(pair => pair.Value) < 2;

    // A character that makes no word with either neighbour, anywhere in the document or in known names.
    private bool IsOdd(string name, int at) =>
        (at == 0 || IsUnheard((name[at - 1], name[at]))) && (at + 1 == name.Length || IsUnheard((name[at], name[at + 1])));

    private bool IsUnheard((char, char) pair) => !known.HasPair(pair) && pairs.Value.GetValueOrDefault(pair) < 2;

    private static ItemIssue Issue(ListItem item, string code, string message) => new(IssueSeverity.Damaged, code, message, ItemFields.Name, item.Line, item.Name);
}
