using System.Text.RegularExpressions;

namespace DutyGraph.Core;

/// <summary>
/// Normalizes the wording of duty names. Words without meaning for the matter (负责, 本镇, 工作) are removed, levels of government are unified (村, 社区), and so are
/// synonyms (拥军优属拥政爱民 is 双拥).
/// </summary>
internal static partial class MatterWords
{
    /// <summary>Verbs at the start of a name or a part of it.</summary>
    private static readonly string[] Openings = Longest(
        "负责 做好 抓好 开展 加强 推进 落实 组织实施 组织开展 组织 实施 深化 推动 促进 履行 健全 建立 完善 协助 配合 引导 依法 全面推行 推行 强化 着力 积极 指导 抓 对 在");

    /// <summary>Words that are removed wherever they occur.</summary>
    private static readonly string[] Fillers = Longest(
        "工作 本镇 本乡 本村 本辖区 辖区内 辖区 所辖 本县 本市 本街道 相关 有关 事项 行为 方面 各类 各项");

    /// <summary>Pairs of a term and its usual form. They are applied in order, so longer terms come before terms they contain.</summary>
    private static readonly (string Term, string Usual)[] Terms = Pairs(
        """
        村居民 村民
        居民委员会 村民委员会
        居民公约 村规民约
        居务 村务
        社区 村
        拥军优属拥政爱民 双拥
        公共租赁住房 公租房
        人民代表大会 人大
        关心下一代工作委员会 关工委
        关心下一代 关工委
        国民经济和社会发展 经济发展
        基本医疗保险 医保
        医疗保险 医保
        养老保险 社保
        社会保险 社保
        国土资源 国土
        国土调查 土地调查
        国家统计专项 国家专项
        饮水安全 供水
        饮用水水源地 饮用水源
        饮用水水源 饮用水源
        饮用水源地 饮用水源
        无照 无证
        营业 经营
        老年人 老龄
        电动自行车 电动车
        募捐和接受社会捐赠 慈善募捐
        募捐和社会捐赠 慈善募捐
        野生动物、植物 野生动植物
        突发公共卫生事件 公卫事件
        突发环境事件 环境事件
        矛盾纠纷 纠纷
        设施农业项目用地 设施农用地
        设施农业用地 设施农用地
        普法 法治
        护林巡林 巡林护林
        监管 监督管理
        法治社会 法治宣传
        法治教育 法治宣传
        有害生物 生物灾害
        防震防灾减灾 防灾减灾
        人道救助、应急救护培训,开展无偿献血 三救三献
        党的组织生活 党内生活
        党内组织生活 党内生活
        组织生活 党内生活
        标准化规范化党支部 党支部标准化
        党支部标准化规范化 党支部标准化
        党的建设 党建
        党支部 党组织
        党委 党组织
        """);

    /// <summary>Returns a name without brackets and fillers, with the usual form of each term. Punctuation stays.</summary>
    /// <param name="folded">The folded name (<see cref="Folding"/>).</param>
    public static string Usual(string folded)
    {
        var text = Brackets().Replace(folded, "");
        text = AnyLevel().Replace(Levels().Replace(text, "$1"), "级以上");
        foreach (var (term, usual) in Terms)
        {
            text = text.Replace(term, usual, StringComparison.Ordinal);
        }

        foreach (var filler in Fillers)
        {
            text = text.Replace(filler, "", StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>Returns the parts of a name between punctuation and conjunctions, without their opening verbs.</summary>
    public static IEnumerable<string> Parts(string usual) =>
        Borders().Split(usual).Select(WithoutOpenings).Where(part => part.Length > 0);

    /// <summary>Returns a term as it appears in a key, without punctuation and conjunctions.</summary>
    public static string Plain(string term) => string.Concat(Borders().Split(Usual(Folding.Fold(term))));

    /// <summary>Removes misread characters at the start of a name: 且织开展… becomes 开展…</summary>
    public static string WithoutMisreadOpening(string folded) => MisreadOpening().Replace(folded, "");

    private static string WithoutOpenings(string part)
    {
        while (Array.Find(Openings, opening => part.StartsWith(opening, StringComparison.Ordinal)) is { } found)
        {
            part = part[found.Length..];
        }

        return part;
    }

    private static string[] Longest(string words) => [.. words.Split(' ').Select(Folding.Fold).OrderByDescending(word => word.Length)];

    private static (string Term, string Usual)[] Pairs(string lines) =>
        [.. lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => Folding.Fold(line.Replace(' ', '|')).Split('|')).Select(pair => (pair[0], pair[1]))];

#pragma warning disable MA0009 // Names are short, and nothing here repeats within a repetition.
    /// <summary>Text in brackets, also where the name ends before the closing bracket.</summary>
    [GeneratedRegex(@"\([^()]*\)|\([^()]*$")]
    private static partial Regex Brackets();

    /// <summary>Levels of government: 县级以上, 市级以上.</summary>
    [GeneratedRegex("[县市镇乡]级以上")]
    private static partial Regex AnyLevel();

    /// <summary>乡镇, 镇 or 乡 before the organ or thing that belongs to it: 镇党委, 乡人大, 乡企业.</summary>
    [GeneratedRegex("(?:乡镇|镇|乡)([党人干企])")]
    private static partial Regex Levels();

    [GeneratedRegex(@"[^\w]+|和|及|与|等|的|以及|并|或者|或")]
    private static partial Regex Borders();

    [GeneratedRegex("^.{0,2}?[织强展好实法责](?=.)")]
    private static partial Regex MisreadOpening();
}
