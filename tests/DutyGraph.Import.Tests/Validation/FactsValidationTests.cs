using DutyGraph.Core;

namespace DutyGraph.Import.Tests;

public sealed class FactsValidationTests
{
    private static readonly Facts Sound = FactsOf.Read(FactsOf.Document(
        "1|乡村振兴|水利工作|县水利局|做好指导。|做好配合。", "2|乡村振兴|农业工作|县水利局|做好指导。|做好配合。", "3|自然资源|用地工作|县水利局|做好指导。|做好配合。")).Facts!;

    private static readonly string[] OtherLists = ["ALL_LISTS_PRESENT", "ALL_LISTS_PRESENT"];

    private static readonly int Official = Reference.Tables.Categories.Length;

    [Fact]
    public void Validate_SoundFactsOfOneList_MissesTheOthersAlone() =>
        Assert.Equal(OtherLists, FactsValidation.Validate(Sound, Official).Select(violation => violation.Invariant));

    [Theory]
    [InlineData(DutyList.Basic)]
    [InlineData(DutyList.Assist)]
    [InlineData(DutyList.Reclaimed)]
    public void Validate_ListThatIsLost_IsAnIssueOfTheDocument(DutyList lost)
    {
        var facts = FactsOf.List(Lists.Liugong);
        var issue = Assert.Single(FactsValidation.Validate(facts with { Duties = [.. facts.Duties.Where(duty => duty.List != lost)] }, Official)).Issue;

        Assert.Equal(("LIST_MISSING", "list", IssueSeverity.Missing, null), (issue.Code, issue.Field, issue.Severity, issue.DutyId));
        Assert.Contains(NodeId.Name(lost), issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_DocumentOfOneList_MissesTheOthersOnTheDocument() =>
        Assert.Equal(["LIST_MISSING", "LIST_MISSING"], Sound.Issues.Select(issue => issue.Code));

    [Fact]
    public void Validate_NumberThatDoesNotFollow_BreaksNumbersRun() => Finds("NUMBERS_RUN", "number", 1, duty => duty with { Number = 7 });

    [Fact]
    public void Validate_CategoryThatReturnsAfterAnother_BreaksTheOrder() =>
        Finds("CATEGORIES_IN_ORDER", "category", 2, duty => duty with { CategoryId = "category:乡村振兴" },
            Change(Sound, 1, duty => duty with { CategoryId = "category:自然资源" }));

    [Fact]
    public void Validate_CategoryThatTheOrderDoesNotKnow_PutsNoOtherOutOfPlace()
    {
        var own = new Category("category:社区治理", "社区治理", Official + 1);
        var facts = Change(Sound with { Categories = [.. Sound.Categories, own] }, 1, duty => duty with { CategoryId = own.Id });

        Assert.Equal(OtherLists, FactsValidation.Validate(facts, Official).Select(violation => violation.Invariant));
    }

    [Fact]
    public void Validate_AssistItemWithoutADepartment_IsFound() => Finds("ASSIST_HAS_DEPARTMENT", "departments", 1, duty => duty with { DepartmentIds = [] });

    [Fact]
    public void Validate_AssistItemWithoutSuperiorClauses_IsFound() =>
        Finds("ASSIST_HAS_SUPERIOR_CLAUSES", "superiorResponsibilities", 1, duty => duty with { SuperiorResponsibilities = [] });

    [Fact]
    public void Validate_AssistItemWithoutTownshipClauses_IsFound() =>
        Finds("ASSIST_HAS_TOWNSHIP_CLAUSES", "townshipResponsibilities", 1, duty => duty with { TownshipResponsibilities = [] });

    [Fact]
    public void Validate_ReclaimedItemWithoutADepartment_IsFoundUnlessDiscontinued()
    {
        var reclaimed = Change(Sound, 0, duty => duty with { List = DutyList.Reclaimed, DepartmentIds = [] });

        Assert.Contains(FactsValidation.Validate(reclaimed, Official), violation => violation.Invariant == "RECLAIMED_HAS_DEPARTMENT");
        Assert.DoesNotContain(
            FactsValidation.Validate(Change(reclaimed, 0, duty => duty with { Discontinued = true }), Official),
            violation => violation.Invariant == "RECLAIMED_HAS_DEPARTMENT");
    }

    [Fact]
    public void Validate_DepartmentOfNoKnownDivision_IsFoundOnItsItems() =>
        Assert.Equal(3, FactsValidation.Validate(Sound with { Divisions = [] }, Official).Count(violation => violation.Invariant == "DEPARTMENT_HAS_DIVISION"));

    [Fact]
    public void Validate_IdThatOccursTwice_IsFound() =>
        Finds("IDS_ARE_UNIQUE", "number", 1, duty => duty with { Number = 2 },
            Change(Sound, 0, duty => Sound.Duties[1] with { Number = 1 }), id: Sound.Duties[1].Id);

    [Fact]
    public void Read_FaultThatIsFlaggedAlready_IsNotToldTwice()
    {
        // qitai 221: the superior's cell is empty; the reader of items reports it.
        var issues = FactsOf.DutyAt(Lists.Qitai, 221).Issues.Where(issue => issue.Field == "superiorResponsibilities");

        Assert.Single(issues);
    }

    [Fact]
    public void Read_CategorySettledOutOfOrder_IsFlaggedAlthoughInferred()
    {
        using var corrections = new CorrectionTable("a.txt,ASSIST,2,category,党的建设,见原件");
        var duty = FactsOf.Read(FactsOf.Document(
            "1|乡村振兴|水利工作|县水利局|做好指导。|做好配合。", "2|乡村振兴|农业工作|县水利局|做好指导。|做好配合。"), reader: corrections.Reader).Facts!.Duties[1];

        Assert.Equal(["CORRECTED", "CATEGORIES_IN_ORDER"], duty.Issues.Select(issue => issue.Code));
    }

    [Fact]
    public void Read_SideThatACorrectionEmptied_IsFlaggedAsMissing()
    {
        using var corrections = new CorrectionTable("a.txt,ASSIST,1,superiorResponsibilities, ,见原件");
        var duty = Assert.Single(FactsOf.Read(FactsOf.Document("1|乡村振兴|水利工作|县水利局|做好指导。|做好配合。"), reader: corrections.Reader).Facts!.Duties);

        Assert.Equal(["CORRECTED", "ASSIST_HAS_SUPERIOR_CLAUSES"], duty.Issues.Select(issue => issue.Code));
    }

    private static void Finds(string invariant, string field, int index, Func<Duty, Duty> change, Facts? facts = null, string? id = null)
    {
        var violation = Assert.Single(FactsValidation.Validate(Change(facts ?? Sound, index, change), Official), violation => violation.Invariant == invariant);

        Assert.Equal((field, id ?? Sound.Duties[index].Id, Sound.Duties[index].Line), (violation.Issue.Field, violation.Issue.DutyId, violation.Issue.Line));
    }

    private static Facts Change(Facts facts, int index, Func<Duty, Duty> change) =>
        facts with { Duties = facts.Duties.SetItem(index, change(facts.Duties[index])) };
}
