using System.Collections.Immutable;

namespace DutyGraph.Core.Tests.Rows;

public sealed class GraphRowsTests
{
    private static readonly Duty Assist = new("duty:昌吉市六工镇/2025-01/ASSIST/27")
    {
        TownshipId = "township:昌吉市六工镇",
        DocumentId = "document:0123456789abcdef",
        Edition = "2025-01",
        List = DutyList.Assist,
        Number = 27,
        Name = "防汛抗旱",
        CategoryId = "category:应急管理及消防",
        DepartmentIds = ["department:昌吉市水利局", "department:昌吉市应急管理局"],
        SuperiorResponsibilities = [new(1, "市水利局负责巡查。", ["department:昌吉市水利局"], [], [])],
        TownshipResponsibilities = [new(null, "依《防洪法》上报市应急管理局。", [], ["department:昌吉市应急管理局"], ["act:防洪法"])],
        ActIds = ["act:防洪法"],
        Line = 300,
        Place = "第4页第2行",
    };

    [Fact]
    public void Of_AssistDuty_StatesEveryRelationshipOfTheGraphOnce()
    {
        string[] expected =
        [
            "HAS_DUTY township:昌吉市六工镇 duty:昌吉市六工镇/2025-01/ASSIST/27 27",
            "IN_CATEGORY duty:昌吉市六工镇/2025-01/ASSIST/27 category:应急管理及消防",
            "STATED_IN duty:昌吉市六工镇/2025-01/ASSIST/27 document:0123456789abcdef 300 第4页第2行",
            "ASSISTS duty:昌吉市六工镇/2025-01/ASSIST/27 department:昌吉市水利局 0",
            "ASSISTS duty:昌吉市六工镇/2025-01/ASSIST/27 department:昌吉市应急管理局 1",
            "CITES duty:昌吉市六工镇/2025-01/ASSIST/27 act:防洪法 0",
            "HAS_RESPONSIBILITY duty:昌吉市六工镇/2025-01/ASSIST/27 responsibility:昌吉市六工镇/2025-01/ASSIST/27/SUPERIOR/1 SUPERIOR 0",
            "PERFORMED_BY responsibility:昌吉市六工镇/2025-01/ASSIST/27/SUPERIOR/1 department:昌吉市水利局 0",
            "HAS_RESPONSIBILITY duty:昌吉市六工镇/2025-01/ASSIST/27 responsibility:昌吉市六工镇/2025-01/ASSIST/27/TOWNSHIP/1 TOWNSHIP 0",
            "REPORTS_TO responsibility:昌吉市六工镇/2025-01/ASSIST/27/TOWNSHIP/1 department:昌吉市应急管理局 0",
        ];

        Assert.Equal(expected, Edges(Assist));
    }

    [Fact]
    public void Of_ReclaimedDuty_TellsItFromWhatTheTownshipStillDoes()
    {
        var reclaimed = Assist with
        {
            List = DutyList.Reclaimed,
            SuperiorResponsibilities = [],
            TownshipResponsibilities = [],
            DepartmentIds = ["department:昌吉市水利局"],
            ActIds = [],
        };

        Assert.Equal(["HAD_DUTY", "IN_CATEGORY", "STATED_IN", "RECLAIMED_BY"], Edges(reclaimed).Select(edge => edge.Split(' ')[0]));
    }

    [Fact]
    public void Of_DocumentWithIssues_HasThemInItsRow()
    {
        var own = new DataIssue(IssueSeverity.Missing, "NO_EDITION", "无日期。 No date.", "edition", 1, "", null);
        var document = new Document("document:0123456789abcdef", "清单", "township:昌吉市六工镇", null, "a.txt", "", [own]);

        var row = Assert.Single(GraphRows.Of(document));

        Assert.Equal(own, Assert.Single(Assert.IsType<ImmutableArray<DataIssue>>(row.Values[row.Table.Columns.IndexOf(Properties.Issues)])));
    }

    [Fact]
    public void Of_RegionAndDepartmentOfUnknownKind_StatesNoRelationship()
    {
        Assert.Empty(Edges(new Division("division:650000", "650000", "新疆维吾尔自治区", "新疆", "新疆", DivisionLevel.Region, null)));
        Assert.Empty(Edges(new Department("department:某办", "某办", [], null, null)));
    }

    [Fact]
    public void All_Tables_HaveTheNamesOfTheVocabulary()
    {
        Assert.Equal(ConstantsOf(typeof(Labels)), NodeTables.All.Select(table => table.Name).Order(StringComparer.Ordinal));
        Assert.Equal(ConstantsOf(typeof(Relationships)), EdgeTables.All.Select(table => table.Name).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> ConstantsOf(Type vocabulary) =>
        vocabulary.GetFields().Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Edges(GraphNode node) => GraphRows.Of(node)
        .Where(row => EdgeTables.All.Contains(row.Table))
        .Select(row => $"{row.Table.Name} {string.Join(' ', row.Values)}");
}
