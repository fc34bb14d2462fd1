using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DutyGraph.Import;

/// <summary>Finds the departments to which a clause tells the township to report: 「上报市水利局」, 「报县农业农村局备案」, 「向县残联反馈…」.</summary>
/// <remarks>
/// Reporting includes handing over: information, forms and files that go up to a named department, with 报, 反馈, 提交, 提供, 移交, 送至 or 交由, and money or goods that
/// are handed up (上缴, 上交). It excludes what others submit or are urged to submit (督促单位向县消防救援局申报备案, 由家属送至…), requests (申请) and candidates (推荐).
/// </remarks>
public static partial class ReportsTo
{
    /// <summary>Returns the departments to which a township's clause reports, in order.</summary>
    /// <param name="text">The clause as printed, without its number.</param>
    /// <param name="names">Recognizes departments in the clauses of the item.</param>
    public static ImmutableArray<DepartmentMention> Of(string text, ItemNames names)
    {
        var plain = DepartmentNames.Plain(text);
        var found = new SortedDictionary<int, ImmutableArray<DepartmentMention>>();
        foreach (Match verb in ReportVerbs().Matches(plain))
        {
            Add(verb.Index + verb.Length, after: "");
        }

        foreach (Match others in OthersFirst().Matches(plain))
        {
            Add(others.Index + others.Length, after: "");
        }

        foreach (Match to in Towards().Matches(plain))
        {
            Add(to.Index + to.Length, after: "report");
        }

        return [.. found.Values.SelectMany(list => list).DistinctBy(department => department.Name)];

        void Add(int start, string after)
        {
            if (names.ListAt(plain, start) is { } list
                && (after.Length == 0 || ReportsLater().IsMatch(plain, list.End))
                && !OthersReport().IsMatch(plain[..start]))
            {
                // 上报州生态环境局昭苏县分局，县水利局； (zhaosu ASSIST 81): here a comma separates groups of departments.
                var isSetApart = plain[list.End..].StartsWith('，');
                var more = isSetApart && names.ListAt(plain, list.End + 1) is { } next && SentenceEnd().IsMatch(plain, next.End) ? next.Departments : [];
                found.TryAdd(start, [.. list.Departments, .. more]);
            }
        }
    }

    // Matches 报, 上报, 报送, 报请, 报告 …, but not 举报, 填报, 预报. Also 上报协调市城市管理局 (liugong ASSIST 83), 移交登记资料至县不动产登记中心 (zhaosu ASSIST 62).
    [GeneratedRegex(
        "(报(?<![举填预警]报)[送告请备给经]?(协调)?|反馈|反映|提交|移[交送]([^，。；：]{1,12}(?=[至到给]))?|上[交缴]|送(?=[至到交])|交由)[至到给于送交]?",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex ReportVerbs();

    // Others named before the department: 反馈至工程相关责任单位及市住房和城乡建设局 (liugong ASSIST 62).
    [GeneratedRegex("(报送?|反馈)[至到给][^，。；、]{2,12}[及和、](?=[县市区旗州省])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex OthersFirst();

    [GeneratedRegex(@"\G([；。]|$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("[向给]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Towards();

    [GeneratedRegex(@"\G[^，。；：向]*?(报(?<![举填预警]报)(?![警酬名销考刊])|反馈|反映|提交|提供|移[交送])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex ReportsLater();

    // Matches up to the position of the department: someone else named in the same phrase is the one who reports.
    [GeneratedRegex("(督促|指导(?!下)|引导|协助|帮助|由[^，。；：]{0,10}(本人|家属|个人|单位|企业|医院))[^，。；：并]*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex OthersReport();
}
