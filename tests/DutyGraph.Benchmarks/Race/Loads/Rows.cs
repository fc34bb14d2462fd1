namespace DutyGraph.Benchmarks.Race.Loads;

/// <summary>The rows that all servers return: as long as those of a published list, and the same on every machine.</summary>
internal static class Rows
{
    private static readonly string[] Categories = ["党的建设", "经济发展", "民生服务", "平安法治", "乡村振兴", "生态环保", "应急管理及消防"];
    private static readonly string[] Actions = ["开展", "负责", "协助做好", "组织实施", "配合完成"];

    private static readonly string[] Subjects =
        ["耕地保护和土地卫片图斑核查", "动物疫病防控、畜禽标识和检疫申报", "河湖巡查、水土保持与节水宣传", "自建房安全隐患排查整治", "困难群众救助对象的动态管理"];

    private static readonly Kind[] Kinds =
        [.. new[] { "农业农村局", "自然资源局", "水利局", "住房和城乡建设局", "民政局", "公安局" }.Select(name => new Kind($"kind:{name}", name))];

    private static readonly Department[] Departments = [.. Kinds.Select(kind => new Department($"department:昌吉市/{kind.Name}", $"昌吉市{kind.Name}", kind))];

    /// <summary>500 rows.</summary>
    public static readonly Duty[] All = [.. Enumerable.Range(1, 500).Select(Make)];

    private static Duty Make(int number) => new(
        $"duty:昌吉市六工镇/2025-01/ASSIST/{number}",
        number,
        (DutyListKind)(number % 3),
        $"{Actions[number % Actions.Length]}{Subjects[number % Subjects.Length]}，并按“{Categories[number % Categories.Length]}”的要求落实本辖区各项具体任务",
        number % 9 == 0 ? null : Categories[number % Categories.Length],
        number % 2 == 0)
    {
        Departments = [Departments[number % Departments.Length], Departments[(number + 1) % Departments.Length]],
    };
}
