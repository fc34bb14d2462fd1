using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Cli.Tests;

/// <summary>
/// Two townships of two counties, made by hand. 水利局 of 昌吉市 leads one duty and is the only department of another; 应急管理局 of 昌吉市 never has the same figures; 木垒县
/// has a 水利局 of its own, and an organ of unknown kind. Texts begin with characters that spreadsheets read as formulas, and contain quotes, commas and line
/// breaks.
/// </summary>
internal static class TinyFacts
{
    public static readonly DataIssue CategoryInferred = new(
        IssueSeverity.Inferred, "CATEGORY_FROM_NEIGHBOURS", "据前后条目推定。 From its neighbours.", "category", 7, "(十八) 宣", "duty:昌吉市六工镇/2025-01/ASSIST/2");

    public static readonly Facts Liugong = Make(
        "昌吉市", "652301", "六工镇", "2025-01", new string('a', 64),
        [
            Duty("昌吉市六工镇", "2025-01", DutyList.Basic, 1, "=1+1", "党的建设"),
            Duty("昌吉市六工镇", "2025-01", DutyList.Assist, 1, "防汛抗旱", "应急管理及消防", "昌吉市水利局", "昌吉市应急管理局") with
            {
                SuperiorResponsibilities = [new(1, "市水利局负责巡查，", ["department:昌吉市水利局"], [], [])],
                TownshipResponsibilities =
                [
                    new(1, "-宣传\"防汛\",演练；", [], [], []),
                    new(null, "按《防洪法》上报\n市应急管理局。", [], ["department:昌吉市应急管理局"], ["act:防洪法"]),
                ],
                ActIds = ["act:防洪法"],
                Forms = ["防汛巡查登记表"],
            },
            Duty("昌吉市六工镇", "2025-01", DutyList.Assist, 2, "'节水", "自然资源", "昌吉市水利局") with
            {
                TownshipResponsibilities = [new(1, "＝宣传。", [], [], [])],
                Issues = [CategoryInferred],
            },
            Duty("昌吉市六工镇", "2025-01", DutyList.Reclaimed, 1, "取水许可", "自然资源", "昌吉市水利局") with { Method = "@负责审批。" },
            Duty("昌吉市六工镇", "2025-01", DutyList.Reclaimed, 2, "代缴费用", "经济发展") with { Discontinued = true },
        ]);

    public static readonly Facts Dashitou = Make(
        "木垒县", "652328", "大石头乡", null, new string('b', 64),
        [
            Duty("木垒县大石头乡", null, DutyList.Assist, 1, "防汛抗旱", "应急管理及消防", "木垒县水利局", "木垒县防火办") with
            {
                TownshipResponsibilities = [new(1, "宣传。", [], [], [])],
            },
        ]);

    private static Duty Duty(string township, string? edition, DutyList list, int number, string name, string category, params string[] departments) =>
        new(NodeId.Duty(township, edition, list, number))
        {
            TownshipId = NodeId.Township(township),
            DocumentId = "",
            Edition = edition,
            List = list,
            Number = number,
            Name = name,
            CategoryId = NodeId.Category(category),
            DepartmentIds = [.. departments.Select(NodeId.Department)],
            Line = 10 + number,
        };

    private static Facts Make(string county, string code, string township, string? edition, string sha256, ImmutableArray<Duty> duties)
    {
        var fullName = county + township;
        var document = new Document(
            NodeId.Document(sha256),
            $"{fullName}履职事项清单",
            NodeId.Township(fullName),
            edition,
            $"{township}.txt",
            sha256,
            []);
        var departments = duties.SelectMany(duty => duty.DepartmentIds).Distinct().Order(StringComparer.Ordinal)
            .Select(id => id[NodeId.DepartmentPrefix.Length..])
            .Select(name => new Department(NodeId.Department(name), name, Aliases(name), Kind(name[county.Length..]), NodeId.Division(code)));
        return new(
            document,
            new(NodeId.Township(fullName), township, fullName, null, township.EndsWith('镇') ? TownshipKind.Town : TownshipKind.Township, NodeId.Division(code)),
            [
                new("division:650000", "650000", "新疆维吾尔自治区", "新疆", "新疆", DivisionLevel.Region, null),
                new("division:652300", "652300", "昌吉回族自治州", "昌吉州", "昌吉州", DivisionLevel.Prefecture, "division:650000"),
                new(NodeId.Division(code), code, county, county, county, DivisionLevel.County, "division:652300"),
            ],
            [.. departments],
            [.. departments.Select(department => department.KindId).OfType<string>().Distinct()
                .Select(id => new DepartmentKind(id, id[NodeId.DepartmentKindPrefix.Length..], []))],
            [.. duties.Select(duty => duty.CategoryId).Distinct().Select(id => new Category(id, id[NodeId.CategoryPrefix.Length..], Position(id)))],
            [.. duties.SelectMany(duty => duty.ActIds).Distinct().Select(id => new LegalAct(id, id[NodeId.LegalActPrefix.Length..], LegalActKind.Law))],
            [.. duties.Select(duty => duty with { DocumentId = document.Id })]);
    }

    private static ImmutableArray<string> Aliases(string name) => name == "昌吉市应急管理局" ? ["市应急局", "昌吉市应急局"] : [];

    private static string? Kind(string name) => name == "防火办" ? null : NodeId.DepartmentKind(name);

    private static int Position(string categoryId) => categoryId switch
    {
        "category:党的建设" => 1,
        "category:经济发展" => 2,
        "category:自然资源" => 11,
        _ => 18,
    };
}
