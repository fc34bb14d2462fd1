using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>The divisions that a township's lists refer to, and the words for them: on a list of 昭苏镇, 县 means 昭苏县 and 州 means 伊犁州.</summary>
public sealed class Jurisdiction
{
    private static readonly string[] Generic = ["自治区", "自治州", "自治县", "自治旗", "地区", "林区", "特区", "省", "州", "盟", "市", "县", "区", "旗"];
    private static readonly string[] Corps = ["师市", "师"];

    private readonly DivisionTable _divisions;
    private readonly Dictionary<char, (string Word, Division Division)[]> _words;
    private readonly Dictionary<char, (string Word, Division Division)[]> _places;

    /// <summary>Creates the jurisdiction of a township.</summary>
    /// <param name="divisions">The divisions of the country.</param>
    /// <param name="county">The county of the township.</param>
    public Jurisdiction(DivisionTable divisions, Division county)
    {
        _divisions = divisions;
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
        // A city of the Xinjiang corps is also a division of the army (师), directly below its region: 师市应急管理局.
        var corps = Prefecture is null ? Corps.Select(word => (Word: word, Division: county)) : [];
        _words = Ordered(named.Concat(nested).Concat(generic).Concat(corps));
        _places = Ordered(named.Concat(stems));
    }

    /// <summary>The township's county.</summary>
    public Division County { get; }

    /// <summary>County, prefecture (if there is one), region.</summary>
    public ImmutableArray<Division> Chain { get; }

    /// <summary>The prefecture; null if the county is directly below its region.</summary>
    public Division? Prefecture => Chain.FirstOrDefault(division => division.Level == DivisionLevel.Prefecture);

    /// <summary>Returns the township's own divisions that a text starts with at a position, before the name of an organ; the longest word first.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The position.</param>
    public IEnumerable<(Division Division, int Length)> PrefixesAt(string text, int start) => FormsAt(_words, text, start);

    /// <summary>Returns another division of the country whose key starts at a position; null if one of the township's own divisions does, or none.</summary>
    /// <remarks>Only for department cells: in a sentence, 会同县司法局 does not mean 会同县 in Hunan.</remarks>
    public Division? ForeignAt(string text, int start) => PrefixesAt(text, start).Any() ? null : _divisions.LongestKeyAt(text.AsSpan(start));

    /// <summary>Returns the township's own division whose proper name ends at a position: 木垒县 before 人大, but not 县.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">The position where the organ's name starts.</param>
    public Division? NamedBefore(string text, int end) => Chain.FirstOrDefault(division =>
        new[] { division.Name, division.ShortName, division.Key }.Any(
            name => end >= name.Length && string.CompareOrdinal(text, end - name.Length, name, 0, name.Length) == 0));

    /// <summary>Returns the division inside a name at a position, in full or without its last character: 昭苏县 in 州生态环境局昭苏县分局, 奇台 in 国家统计局奇台调查队.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The position.</param>
    public (Division Division, int Length)? PlaceAt(string text, int start)
    {
        foreach (var place in FormsAt(_places, text, start))
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

    // The longest word wins (自治区 before 区), then the lowest division: on a list of a 县级市, 市 is that city, not the prefecture.
    private static Dictionary<char, (string Word, Division Division)[]> Ordered(IEnumerable<(string Word, Division Division)> forms) =>
        forms.DistinctBy(form => form.Word).GroupBy(form => form.Word[0])
            .ToDictionary(same => same.Key, same => same.OrderByDescending(form => form.Word.Length).ToArray());
}
