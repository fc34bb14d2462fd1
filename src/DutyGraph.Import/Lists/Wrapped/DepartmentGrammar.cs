using System.Text.RegularExpressions;

namespace DutyGraph.Import;

/// <summary>How well a text reads as what a department cell holds: names of departments, in a row, set apart by 、 and ，.</summary>
/// <param name="kinds">The kinds of department that are known; a start, not a limit.</param>
/// <param name="township">The township as the document prints it, with the places that it lies in; null where it does not say.</param>
internal sealed partial class DepartmentGrammar(DepartmentKindTable kinds, string? township)
{
    /// <summary>What a word costs that is no department: more than any cell should be read as one for.</summary>
    public const double Stranger = 6;

    /// <summary>What it costs that a name may be a department's, but for something not known of it.</summary>
    private const double Doubt = 1.5;

    /// <summary>No name of a department, with what 等 adds to it, is longer.</summary>
    private const int LongestName = 40;

    private readonly DepartmentFrame[] frames = [.. kinds.All.SelectMany(kind => kind.Frames)];
    private readonly Dictionary<string, (double Kind, double Place)> costs = new(StringComparer.Ordinal);

    /// <summary>Whether a text is a list of departments, each of a known kind and place, and nothing else.</summary>
    public bool Matches(string text) => text.Length > 0 && Cost(text) < Doubt;

    /// <summary>Whether a text may be a department of a kind that is not known: 区房产局.</summary>
    public bool MayMatch(string text) => text.Length > 0 && Cost(text) < Stranger;

    /// <summary>0 for names of known kinds with the place they belong to before them; more the less it reads so, up to about <see cref="Stranger"/>.</summary>
    public double Cost(string text) => Sum(Names(text));

    /// <summary>What a text costs already, however it goes on.</summary>
    public double CostOfStart(string text) => Sum(Names(text).SkipLast(1));

    private double Sum(IEnumerable<string> names)
    {
        var cost = 0.0;
        foreach (var (position, name) in names.Index())
        {
            cost += CostOfName(name, position);
            if (cost >= Stranger)
            {
                break;
            }
        }

        return cost;
    }

    private static IEnumerable<string> Names(string text)
    {
        var start = 0;
        for (var end = 0; end <= text.Length; end++)
        {
            // A bracket may hold a separator: （地方志办公室、…）.
            if (end < text.Length && text[end] is '（' or '(')
            {
                end = Math.Max(end, text.IndexOfAny(['）', ')'], end));
            }
            else if (end == text.Length || text[end] is '、' or '，' or ',' or '；')
            {
                yield return text[start..end];
                start = end + 1;
            }
        }
    }

    private double CostOfName(string name, int position)
    {
        if (name.Length is 0 or > LongestName)
        {
            return Stranger;
        }

        // The same few names stand in a whole document, and each is looked at in many ways to split an item.
        if (!costs.TryGetValue(name, out var cost))
        {
            // 市监局等其他负有安全生产监督管理职责的部门 (kaiganqi 3666) names no department after 等.
            var bare = AndOthers().Replace(name, "");
            cost = (CostOfKind(bare) ?? (EndsLikeDepartment().IsMatch(bare) ? 2 * Doubt : Stranger), StartsWithPlace().IsMatch(bare) ? 0 : Doubt);
            costs.Add(name, cost);
        }

        // Names after the first may inherit its place.
        return position == 0 ? cost.Kind + cost.Place : cost.Kind;
    }

    /// <summary>The cost of a name of a known kind; null where it is of none.</summary>
    private double? CostOfKind(string name)
    {
        name = Bracketed().Replace(name, "");

        // 国家统计局奇台调查队, 团区委: the place is inside.
        if (Array.Exists(frames, frame => HasPlaceInside(name, frame)))
        {
            return 0;
        }

        for (var start = 0; start < name.Length; start++)
        {
            if (kinds.Find(name.AsSpan(start)) is not null && (start == 0 || Place().IsMatch(name[..start]) || IsOurs(name[..start])))
            {
                // 审批市教育局 is not the education bureau of a city named 审批 (kaiganqi 4639-4641).
                return start == 0 || Level().IsMatch(name[..start]) || IsOurs(name[..start].TrimEnd('委')) ? 0 : 2 * Doubt;
            }
        }

        return CountyBranch().Match(name) is { Success: true } branch ? CostOfKind(branch.Groups["bureau"].Value) : null;
    }

    private bool HasPlaceInside(string name, DepartmentFrame frame) =>
        name.Length > frame.Before.Length + frame.After.Length
        && name.StartsWith(frame.Before, StringComparison.Ordinal) && name.EndsWith(frame.After, StringComparison.Ordinal)
        && name[frame.Before.Length..^frame.After.Length] is var place && (Level().IsMatch(place) || IsOurs(place));

    // Whole places of the township's own, or all but the last character: 鼓楼区 and 南京市鼓楼 of 南京市鼓楼区宁海路街道, not 楼区.
    private bool IsOurs(string place)
    {
        var at = place.Length > 1 ? township?.IndexOf(place, StringComparison.Ordinal) ?? -1 : -1;
        return at == 0 || (at > 0 && Level().IsMatch(township!.AsSpan(at - 1, 1)));
    }

    [GeneratedRegex("(等(其他|其它|有关|相关|部门|单位)|(以?及|和)(其他|其它|有关|相关)).*$", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex AndOthers();

    [GeneratedRegex(@"[（(].*?[）)]$", RegexOptions.None, -1)]
    private static partial Regex Bracketed();

    // 市, 县委, 师市.
    [GeneratedRegex("^(师?市|[省县区州旗盟团])委?$", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Level();

    // 市, 伊犁州, 奎屯市, 市委, 县委.
    [GeneratedRegex(@"^\p{IsCJKUnifiedIdeographs}{0,8}[省市县区州旗盟团]委?$", RegexOptions.None, -1)]
    private static partial Regex Place();

    [GeneratedRegex(@"^(\p{IsCJKUnifiedIdeographs}{0,8}[省市县区州旗盟]|团|国家|自治)", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex StartsWithPlace();

    // 州生态环境局奎屯市分局: the branch of a prefecture's bureau in a county.
    [GeneratedRegex(@"^(?<bureau>.{2,}局).{1,8}分局$", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex CountyBranch();

    [GeneratedRegex(@"^\p{IsCJKUnifiedIdeographs}{1,22}(?<=" + OrganEndings.Pattern + @"|部门|单位)([（(].*[）)])?$", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex EndsLikeDepartment();
}
