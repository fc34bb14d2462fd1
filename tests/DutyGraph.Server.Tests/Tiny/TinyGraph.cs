using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Server.Tests.Tiny;

/// <summary>
/// Two townships of one prefecture, made by hand: 昌吉市甲镇 with a dated document and 木垒县乙乡 with an undated one. Each case has a decoy: two duties with one name,
/// two departments of one kind, a department without kind and division, a clause that names no department.
/// </summary>
internal static class TinyGraph
{
    public const string Jia = "township:昌吉市甲镇";
    public const string Yi = "township:木垒县乙乡";
    public const string Agriculture = "department:昌吉市农业农村局";
    public const string Police = "department:昌吉市公安局";
    public const string MuleiPolice = "department:木垒县公安局";
    public const string Odd = "department:木垒县奇局";
    public const string PoliceKind = "kind:公安局";
    public const string Party = "category:党的建设";
    public const string Emergency = "category:应急管理及消防";
    public const string RoadAct = "act:中华人民共和国公路法";
    public const string FloodAct = "act:防汛条例";

    private static readonly Division Region = new("division:650000", "650000", "新疆维吾尔自治区", "新疆", "新疆", DivisionLevel.Region, null);
    private static readonly Division Prefecture = new("division:652300", "652300", "昌吉回族自治州", "昌吉州", "昌吉州", DivisionLevel.Prefecture, Region.Id);
    private static readonly Division Changji = new("division:652301", "652301", "昌吉市", "昌吉市", "昌吉市", DivisionLevel.County, Prefecture.Id);
    private static readonly Division Mulei = new("division:652328", "652328", "木垒哈萨克自治县", "木垒县", "木垒县", DivisionLevel.County, Prefecture.Id);
    private static readonly DepartmentKind AgricultureKind = new("kind:农业农村局", "农业农村局", ["农业局"]);
    private static readonly DepartmentKind PoliceBureaus = new(PoliceKind, "公安局", []);

    /// <summary>Both documents.</summary>
    public static ImmutableArray<Facts> All => [OfJia(), OfYi()];

    /// <summary>昌吉市甲镇: BASIC 2, ASSIST 2, RECLAIMED 2.</summary>
    public static Facts OfJia()
    {
        var town = new Township(Jia, "甲镇", "昌吉市甲镇", "652301101", TownshipKind.Town, Changji.Id);
        var list = new TinyList(town, "a1", "2025-01", "jia.txt");
        return list.ToFacts(
            [Region, Prefecture, Changji],
            [
                new(Agriculture, "昌吉市农业农村局", ["市农业农村局"], AgricultureKind.Id, Changji.Id),
                new(Police, "昌吉市公安局", [], PoliceBureaus.Id, Changji.Id),
            ],
            [AgricultureKind, PoliceBureaus],
            [new(RoadAct, "中华人民共和国公路法", LegalActKind.Law), new(FloodAct, "防汛条例", LegalActKind.Regulation)],
            [
                list.Duty(DutyList.Basic, 1, "加强党的建设", Party),
                list.Duty(DutyList.Basic, 2, "防汛演练", Emergency) with { ActIds = [FloodAct] },
                list.Duty(DutyList.Assist, 1, "农田防火", Emergency) with
                {
                    DepartmentIds = [Agriculture, Police],
                    SuperiorResponsibilities =
                    [
                        new(1, "市农业农村局负责组织。", [Agriculture], [], []),
                        new(2, "做好其他工作。", [], [], []),
                    ],
                    TownshipResponsibilities =
                    [
                        new(1, "按《防汛条例》巡查，上报市公安局。", [], [Police], [FloodAct]),
                        new(null, "填写《巡查登记表》。", [], [], []),
                    ],
                    ActIds = [FloodAct],
                    Forms = ["巡查登记表"],
                },
                list.Duty(DutyList.Assist, 2, "道路安全", Emergency) with
                {
                    DepartmentIds = [Police],
                    SuperiorResponsibilities = [new(1, "依《中华人民共和国公路法》执法。", [], [], [RoadAct])],
                    TownshipResponsibilities = [new(1, "劝导。", [], [], [])],
                    ActIds = [RoadAct],
                },
                list.Duty(DutyList.Reclaimed, 1, "开具证明", Party) with { DepartmentIds = [Police], Method = "由公安局办理。" },
                list.Duty(DutyList.Reclaimed, 2, "评比", Party) with { Discontinued = true, Method = "不再开展此项工作。" },
            ]);
    }

    /// <summary>木垒县乙乡: BASIC 1, ASSIST 2, with every kind of issue.</summary>
    public static Facts OfYi()
    {
        var town = new Township(Yi, "乙乡", "木垒县乙乡", null, TownshipKind.Township, Mulei.Id);
        var list = new TinyList(town, "b2", null, "yi.txt");
        return list.ToFacts(
            [Region, Prefecture, Mulei],
            [new(MuleiPolice, "木垒县公安局", ["县公安局"], PoliceBureaus.Id, Mulei.Id), new(Odd, "木垒县奇局", [], null, null)],
            [PoliceBureaus],
            [],
            [
                list.Duty(DutyList.Basic, 1, "加强党的建设", Party),
                list.Duty(DutyList.Assist, 1, "道路安全", Emergency) with
                {
                    DepartmentIds = [MuleiPolice],
                    SuperiorResponsibilities = [new(1, "执法。", [], [], [])],
                    TownshipResponsibilities = [new(1, "一。", [], [], []), new(2, "二。", [], [], []), new(3, "三。", [], [], [])],
                },
                list.Duty(DutyList.Assist, 2, "", Party) with
                {
                    DepartmentIds = [Odd],
                    SuperiorResponsibilities = [new(1, "统筹。", [], [], [])],
                    TownshipResponsibilities = [new(1, "协助。", [], [], [])],
                    Issues =
                    [
                        list.Issue(IssueSeverity.Missing, "NAME_MISSING", "name", DutyList.Assist, 2),
                        list.Issue(IssueSeverity.Damaged, "CUT", "departments", DutyList.Assist, 2),
                    ],
                },
            ]);
    }
}
