using System.Text;
using System.Text.RegularExpressions;
using DutyGraph.Core;

namespace DutyGraph.Import.Tests;

/// <summary>The fields of an item contain the same characters as its source lines, without punctuation marks, clause numbers and page furniture.</summary>
/// <remarks>The test strips the source with its own patterns and counts characters, independently of the reader.</remarks>
public sealed partial class CharactersTests
{
    public static TheoryData<string> Documents => Lists.All;

    [Theory]
    [MemberData(nameof(Documents))]
    public void Read_EveryItem_HoldsTheCharactersOfItsLines(string name)
    {
        var lines = Lists.Document(name).Text.Lines;
        var items = Lists.Items(name);
        var differences = items.Select((item, index) =>
        {
            var end = index + 1 < items.Count ? items[index + 1].Line - 1 : lines.Length;
            return Difference(item, string.Concat(lines[(item.Line - 1)..end].Where(line => !Furniture().IsMatch(Blank().Replace(line, "")))));
        });

        Assert.Empty(differences.OfType<string>());
    }

    private static string? Difference(ListItem item, string printed)
    {
        var counts = new Dictionary<Rune, int>();
        void Count(string text, int sign)
        {
            foreach (var rune in Blank().Replace(text, "").EnumerateRunes())
            {
                counts[rune] = counts.GetValueOrDefault(rune) + sign;
            }
        }

        var clauses = item.Superior.Concat(item.Township).ToList();
        Count(Markup().Replace(printed, ""), +1);
        Count(
            $"{item.Number}{PrintedCategory(item)}{item.Name}{item.DepartmentsPrinted}{item.Method}{string.Concat(clauses.Select(clause => clause.Text))}", -1);
        if (item.List is DutyList.Reclaimed)
        {
            Count(item.Discontinued ? "不再开展此项工作" : printed.Contains("承接方式", StringComparison.Ordinal) ? "承接方式：" : printed.Contains('：') ? "：" : ":", -1);
        }

        // The clause numbers remain: all their digits, and one dot for each. qitai 144 has lost one dot.
        var left = string.Concat(counts.Where(count => count.Value > 0).SelectMany(count => Enumerable.Repeat(count.Key.ToString(), count.Value)));
        var numbers = clauses.Where(clause => clause.Number is not null).ToList();
        var digits = numbers.Sum(clause => clause.Number!.Value < 10 ? 1 : 2);
        var dots = numbers.Count - (item.Line is 144 && printed.Contains("2 按照", StringComparison.Ordinal) ? 1 : 0);
        var isSame = counts.Values.All(count => count >= 0) && Digits().Count(left) == digits && Dots().Count(left) == dots && left.Length == digits + dots;
        return isSame
            ? null
            : $"{item.List} {item.Number}: {string.Join(' ', counts.Where(count => count.Value is not 0).Select(count => $"{count.Key}{count.Value:+0;-0}"))}";
    }

    private static string PrintedCategory(ListItem item) =>
        item.Issues.FirstOrDefault(issue => issue.Field is "category") is { } issue ? issue.Printed : item.Category;

    [GeneratedRegex(@"\s", RegexOptions.None, matchTimeoutMilliseconds: -1)]
    private static partial Regex Blank();

    [GeneratedRegex(@"^(\|?序号\|?事项类别.*|第\d+页[,，]共\d+页|\|(-+\|)+|.{0,20}履职事项清单|.{0,20}收回事项清单)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Furniture();

    [GeneratedRegex(@"</?(p|ol)[^>]*>|\|", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Markup();

    [GeneratedRegex("[0-9一二三四五六七八九十I]", RegexOptions.None, matchTimeoutMilliseconds: -1)]
    private static partial Regex Digits();

    [GeneratedRegex("[.．、]", RegexOptions.None, matchTimeoutMilliseconds: -1)]
    private static partial Regex Dots();
}
