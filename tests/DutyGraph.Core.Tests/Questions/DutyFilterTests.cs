namespace DutyGraph.Core.Tests.Questions;

/// <summary>A batch sends one query to the store for all parents with equal filters. So equality must neither separate equal filters nor equate different
/// ones.</summary>
public sealed class DutyFilterTests
{
    [Fact]
    public void Equals_SameValuesInOtherArrays_IsOneQuestion()
    {
        var (one, other) = (Full(), Full());

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Conditions))]
    public void Equals_OneConditionLess_IsAnotherQuestion(string condition)
    {
        var less = Full();
        typeof(DutyFilter).GetProperty(condition)!.SetValue(less, null);

        Assert.NotEqual(Full(), less);
        Assert.NotEqual(less, Full());
    }

    [Fact]
    public void Equals_NoneAndEmptyList_AreTwoQuestions() => Assert.NotEqual(DutyFilter.All, new DutyFilter { Townships = [] });

    public static TheoryData<string> Conditions() =>
        [.. typeof(DutyFilter).GetProperties().Where(property => property.CanWrite).Select(property => property.Name)];

    private static DutyFilter Full() => new()
    {
        Lists = [DutyList.Assist],
        Townships = ["township:甲"],
        Divisions = ["division:1"],
        Categories = ["category:一"],
        Departments = ["department:甲局"],
        DepartmentKinds = ["kind:局"],
        LegalActs = ["act:法"],
        Topics = ["topic:事"],
        Documents = ["document:0"],
        Editions = Editions.All,
        NameContains = "名",
        HasIssues = false,
    };
}
