namespace DutyGraph.Core.Tests;

/// <summary>Townships that print matters in their own words: halves and wholes, near-duplicates, repeated and empty names.</summary>
internal static class MatterPool
{
    private static readonly string[] Names =
    [
        "地名管理", "地名管理工作", "食品安全监督管理和突发事件应急处置", "食品安全监督管理工作", "食品安全突发事件应急处置", "水污染防治和监督管理工作", "土壤污染防治和监督管理工作",
        "大气、水、土壤污染防治和监督管理工作", "落实林长制，负责护林巡林工作", "落实林长制，保护林业资源", "公租房申请、审核、轮候、分配、使用、退出等工作", "公共租赁住房管理", "文物保护工作",
        "文物保护政策宣传和发现上报", "农村供水保障工作", "农村饮水安全保障工作", "食品摊贩登记备案", "食品摊贩登记备案、小饭桌备案管理", "小饭桌备案管理", "湿地保护工作", "", "老年人高龄津贴发放",
    ];

    private static readonly string[][] Clauses =
    [
        [],
        ["制定年度农业水价综合改革政策宣传方案，提供水价综合改革的宣传资料；", "开展培训工作，将相关宣传培训记录上报县水利局。"],
        ["开展食品安全知识宣传，对食品生产经营者开展日常巡查；", "发现违法违规经营行为上报县市场监督管理局，协助开展专项检查。"],
    ];

    /// <summary>Returns the duties of a number of townships; the same seed gives the same duties.</summary>
    public static IEnumerable<Duty> Duties(int townships, int seed = 1)
    {
        var random = new Random(seed);
        for (var township = 0; township < townships; township++)
        {
            foreach (var list in Enum.GetValues<DutyList>())
            {
                for (var number = 1; number <= 8; number++)
                {
                    yield return Matters.Duty(
                        $"{(char)('甲' + township)}县{(char)('甲' + township)}镇",
                        number,
                        Names[random.Next(Names.Length)],
                        list,
                        list == DutyList.Assist ? Clauses[random.Next(Clauses.Length)] : [],
                        $"2025-0{random.Next(1, 8)}",
                        category: random.Next(2) == 0 ? "民生服务" : "市场监管");
                }
            }
        }
    }
}
