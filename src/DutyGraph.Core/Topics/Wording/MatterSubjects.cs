using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>
/// Subjects of township work that are named differently across the country. The subject that a name mentions first is its matter, whatever it lists after
/// that. Names without a known subject are compared by their n-grams only.
/// </summary>
internal static class MatterSubjects
{
    /// <summary>One subject on each line: the terms for it, without punctuation and conjunctions.</summary>
    private const string Lines =
        """
        党内生活 三会一课
        自身建设
        党员发展 四个合格 党员队伍
        人才引进 党管人才
        四老
        关工委 五老
        双拥
        工会
        共青团 团组织 少先队
        妇联
        政协委员联络 政协联络
        政协委员人选
        党代表
        红十字会残联 残联红十字会
        志愿服务 社会工作者 社会工作人才
        新兴领域党建 新兴领域 新经济组织
        两企三新
        党建联建 党建联动 区域化党建 联建共建
        两委
        人民代表大会 人大主席团 人大换届 召开人大
        代表之家
        人大代表
        巡察整改 巡察反馈
        村巡察
        党组织成立 五个好 政权机关
        经济发展规划 产业发展规划
        普查
        统计调查 协调统计
        营商环境
        中小微企业
        农业资金
        低收入人口认定
        低收入群体 生活困难
        社会救助
        临时救助特困
        临时救助
        公益性墓地
        惠民惠农
        法治建设
        法治政府
        法治宣传 法治社会
        综合行政执法
        未成年人
        网络安全
        平安建设
        非法集资 电信网络 电信网络诈骗
        人民调解 枫桥经验
        信访
        禁毒
        建后管护 建后监督管护 高标准农田建设项目
        高标准农田基础设施
        粮食
        动物疫病
        疫情信息
        重大动物疫情
        畜牧业
        农产品质量安全事故
        农产品质量安全
        产权制度改革成果
        产权制度改革
        集体资金 三资
        土地承包
        农业技术
        乡村振兴产业
        乡村振兴项目
        人居环境
        乡村建设行动
        积分制
        核心价值观
        文明实践
        精神文明建设
        乡风文明
        科学技术
        村社会组织
        人民建议
        宗教事务 宗教理论
        民族团结 民族事务
        老龄
        老龄助餐点 助餐点
        高龄津贴 基本生活津贴
        残疾人证
        残疾人家庭
        老龄人家庭
        残疾人事业
        残疾人
        公益性岗位
        招聘
        就业帮扶培训
        就业人数
        就业见习
        就业创业 就业服务
        劳动争议 劳动人事争议
        参保扩面指标
        缴费人员
        城乡居民职工医保
        医保
        医疗救助
        医疗互助
        社保
        退役军人
        控辍保学
        林长制
        河长制
        古树名木
        植树
        生态环境保护督察
        生态环境保护 环境保护
        生活垃圾
        污染源普查
        饮用水源
        国土空间规划 村庄规划
        耕地保护 保护耕地 基本农田保护
        设施农用地
        农业用水 农业节水 农业灌溉
        草原保护
        草原生物灾害
        测量标志
        乡道
        乱堆粪便
        宅基地
        物业服务
        公共文化
        群众性文化体育活动
        文化旅游
        文物
        爱国卫生
        健康体检 全民体检
        健康机关
        传染病
        公卫事件信息
        公卫事件
        应急管理知识
        应急知识
        先期处置 值班值守
        安全生产责任制
        消防规划
        消防安全排查 消防安全隐患排查
        消防安全重点单位
        消防安全监督检查
        食品安全突发事件
        食品安全属地
        食品安全包保
        食品安全药品安全
        集体聚餐
        食品摊贩登记备案小饭桌
        食品摊贩登记
        小饭桌
        政务公开 政府信息公开 信息公开
        12345
        便民服务中心
        财政预决算 财政资产
        办公用房
        公文 规范性文件
        干部人事档案
        档案
        三救三献 红十字会志愿服务
        救灾捐赠
        募捐 社会捐赠
        疫苗
        防汛 抗旱预案
        烟花爆竹
        燃气
        秸秆
        湿地保护
        广播电视设施 广播电视农村
        非法卫星
        市场主体
        为基层减负 规范村工作机制
        """;

    private static readonly ImmutableArray<(string Term, int Subject)> Terms =
    [
        .. Lines.Split('\n', StringSplitOptions.TrimEntries).SelectMany((line, subject) => line.Split(' ').Select(term => (MatterWords.Plain(term), subject))),
    ];

    /// <summary>No known subject.</summary>
    public const int None = -1;

    /// <summary>Returns the number of the subject that a name mentions first (the longer term at the same position), or <see cref="None"/>.</summary>
    /// <param name="key">The key of a name; the separators between its parts are ignored.</param>
    public static int Of(string key)
    {
        var text = key.Replace("·", "", StringComparison.Ordinal);
        var (first, length, found) = (int.MaxValue, 0, None);
        foreach (var (term, subject) in Terms)
        {
            var at = text.IndexOf(term, StringComparison.Ordinal);
            if (at >= 0 && (at < first || (at == first && term.Length > length)))
            {
                (first, length, found) = (at, term.Length, subject);
            }
        }

        return found;
    }
}
