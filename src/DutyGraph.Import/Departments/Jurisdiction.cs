using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>The divisions that a township's lists speak of, and the words by which they do: 县 on 昭苏镇's list is 昭苏县, 州 is 伊犁州.</summary>
public sealed class Jurisdiction
{
    private static readonly string[] Generic = ["自治区", "自治州", "自治县", "自治旗", "地区", "林区", "特区", "省", "州", "盟", "市", "县", "区", "旗"];
    private static readonly string[] Corps = ["师市", "师"];

    private readonly DivisionTable divisions;
    private readonly Dictionary<char, (string Word, Division Division)[]> words;
    private readonly Dictionary<char, (string Word, Division Division)[]> places;

    /// <summary>The divisions of a township.</summary>
    /// <param name="divisions">The country's.</param>
    /// <param name="county">The one the township is part of.</param>
    public Jurisdiction(DivisionTable divisions, Division county)
    {
        this.divisions = divisions;
        County = county;
        Chain = [.. divisions.ChainOf(county)];
        var named = Chain.SelectMany(
            division => new[] { division.Name, division.ShortName, division.Key }, (division, name) => (Word: name, Division: division));
        // 河池市南丹县水利局 is 南丹县水利局.
        var nested = Chain.SelectMany((division, level) => Chain.Skip(level + 1).SelectMany(above =>
            from outer in new[] { above.Name, above.ShortName }
            from inner in new[] { division.Name, division.ShortName }
            select (Word: outer + inner, Division: division)));
        var stems = Chain.Where(division => division.ShortName.Length > 2).Select(division => (Word: division.ShortName[..^1], Division: division));
        var generic = Chain.SelectMany(_ => Generic, (division, word) => (Word: word, Division: division))
            .Where(form => form.Division.Name.EndsWith(form.Word, StringComparison.Ordinal)
                || form.Division.ShortName.EndsWith(form.Word, StringComparison.Ordinal));
        // A city of the Xinjiang corps is a division of the army too, and stands directly under its region: 师市应急管理局.
        var corps = Prefecture is null ? Corps.Select(word => (Word: word, Division: county)) : [];
        words = Ordered(named.Concat(nested).Concat(generic).Concat(corps));
        places = Ordered(named.Concat(stems));
    }

    /// <summary>The township's county.</summary>
    public Division County { get; }

    /// <summary>County, prefecture (where there is one), region.</summary>
    public ImmutableArray<Division> Chain { get; }

    /// <summary>The prefecture; null where the county stands directly under its region.</summary>
    public Division? Prefecture => Chain.FirstOrDefault(division => division.Level == DivisionLevel.Prefecture);

    /// <summary>The township's own divisions that the text may begin with, before the name of an organ: the longest word first.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to look.</param>
    public IEnumerable<(Division Division, int Length)> PrefixesAt(string text, int start) => FormsAt(words, text, start);

    /// <summary>Another division of the country whose key the text begins with; null where it begins with one of the township's own, or with none.</summary>
    /// <remarks>For cells alone: in a sentence 会同县司法局 is no department of 会同县 in Hunan.</remarks>
    public Division? ForeignAt(string text, int start) => PrefixesAt(text, start).Any() ? null : divisions.LongestKeyAt(text.AsSpan(start));

    /// <summary>The division of the township's own whose proper name ends where an organ's begins: 木垒县 before 人大, not 县.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Where the organ's name begins.</param>
    public Division? NamedBefore(string text, int end) => Chain.FirstOrDefault(division =>
        new[] { division.Name, division.ShortName, division.Key }.Any(name => end >= name.Length && string.CompareOrdinal(text, end - name.Length, name, 0, name.Length) == 0));

    /// <summary>The division that a name has inside, whole or without its last character: 昭苏县 in 州生态环境局昭苏县分局, 奇台 in 国家统计局奇台调查队.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to look.</param>
    public (Division Division, int Length)? PlaceAt(string text, int start)
    {
        foreach (var place in FormsAt(places, text, start))
        {
            return place;
        }

        return null;
    }

    private static IEnumerable<(Division Division, int Length)> FormsAt(Dictionary<char, (string Word, Division Division)[]> forms, string text, int start)
    {
        if (start >= text.Length || !forms.TryGetValue(text[start], out var candidates))
        {
            yield break;
        }

        foreach (var (word, division) in candidates)
        {
            if (string.CompareOrdinal(text, start, word, 0, word.Length) == 0)
            {
                yield return (division, word.Length);
            }
        }
    }

    // The longest word wins (自治区 before 区), then the nearest division: 市 on a list of a 县级市 is that city, not the one above it.
    private static Dictionary<char, (string Word, Division Division)[]> Ordered(IEnumerable<(string Word, Division Division)> forms) =>
        forms.DistinctBy(form => form.Word).GroupBy(form => form.Word[0])
            .ToDictionary(same => same.Key, same => same.OrderByDescending(form => form.Word.Length).ToArray());
}
