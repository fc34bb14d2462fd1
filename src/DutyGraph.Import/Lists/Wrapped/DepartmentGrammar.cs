using System.Text.RegularExpressions;

namespace DutyGraph.Import;

/// <summary>Rates how well a text fits a department cell: names of departments separated by 、 and ，.</summary>
/// <param name="kinds">The known kinds of department; other departments are possible at a higher cost.</param>
/// <param name="township">The township as printed, with its divisions; null if the document does not name it.</param>
internal sealed partial class DepartmentGrammar(DepartmentKindTable kinds, string? township)
{
    /// <summary>The cost of a word that is not a department: too much for any cell to be accepted.</summary>
    public const double Stranger = 6;

    /// <summary>The cost of an unknown part in a name that may be a department.</summary>
    private const double Doubt = 1.5;

    /// <summary>The greatest length of a name, including what follows 等.</summary>
    private const int LongestName = 40;

    private readonly DepartmentFrame[] _frames = [.. kinds.All.SelectMany(kind => kind.Frames)];
    private readonly Dictionary<string, (double Kind, double Place)> _costs = new(StringComparer.Ordinal);

    /// <summary>Whether a text is a list of departments, each of a known kind and place.</summary>
    public bool Matches(string text) => text.Length > 0 && Cost(text) < Doubt;

    /// <summary>Whether a text may be a department of unknown kind: 区房产局.</summary>
    public bool MayMatch(string text) => text.Length > 0 && Cost(text) < Stranger;

    /// <summary>Returns 0 for names of known kinds with their place; more for others, up to about <see cref="Stranger"/>.</summary>
    public double Cost(string text) => Sum(Names(text));

    /// <summary>Returns the least cost of a text that starts like this, however it continues.</summary>
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
            // A bracket may contain separators: （地方志办公室、…）.
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

        // A document has few different names, and each is rated for many possible splits, so costs are cached.
        if (!_costs.TryGetValue(name, out var cost))
        {
            // 市监局等其他负有安全生产监督管理职责的部门 (kaiganqi 3666): no department is named after 等.
            var bare = AndOthers().Replace(name, "");
            cost = (CostOfKind(bare) ?? (EndsLikeDepartment().IsMatch(bare) ? 2 * Doubt : Stranger), StartsWithPlace().IsMatch(bare) ? 0 : Doubt);
            _costs.Add(name, cost);
        }

        // Names after the first may inherit its place.
        return position == 0 ? cost.Kind + cost.Place : cost.Kind;
    }

    /// <summary>The cost of a name of a known kind; null if its kind is unknown.</summary>
    private double? CostOfKind(string name)
    {
        name = Bracketed().Replace(name, "");

        // The place is inside the name: 国家统计局奇台调查队, 团区委.
        if (Array.Exists(_frames, frame => HasPlaceInside(name, frame)))
        {
            return 0;
        }

        for (var start = 0; start < name.Length; start++)
        {
            if (kinds.Find(name.AsSpan(start)) is not null && (start == 0 || Place().IsMatch(name[..start]) || IsOurs(name[..start])))
            {
                // 审批市教育局 is not the education bureau of a city called 审批 (kaiganqi 4639-4641).
                return start == 0 || Level().IsMatch(name[..start]) || IsOurs(name[..start].TrimEnd('委')) ? 0 : 2 * Doubt;
            }
        }

        return CountyBranch().Match(name) is { Success: true } branch ? CostOfKind(branch.Groups["bureau"].Value) : null;
    }

    private bool HasPlaceInside(string name, DepartmentFrame frame) =>
        name.Length > frame.Before.Length + frame.After.Length
        && name.StartsWith(frame.Before, StringComparison.Ordinal) && name.EndsWith(frame.After, StringComparison.Ordinal)
        && name[frame.Before.Length..^frame.After.Length] is var place && (Level().IsMatch(place) || IsOurs(place));

    // The complete places of the township, or all but the last character: 鼓楼区 and 南京市鼓楼 for 南京市鼓楼区宁海路街道, but not 楼区.
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
