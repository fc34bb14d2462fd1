using System.Text.RegularExpressions;

namespace DutyGraph.Neo4j.Tests.Duties;

public sealed class PageStatementsTests
{
    private static readonly CypherStatement Among = CypherFiles.Get("read/duties/among");

    public static TheoryData<int> Combinations => [.. Enumerable.Range(0, 2 * (int)Enum.GetValues<Around>().Max())];

    [Theory]
    [MemberData(nameof(Combinations))]
    public void Of_WhatIsToComeAlong_BringsItAndNothingElse(int around)
    {
        var expected = Enum.GetValues<Around>().Where(one => one != Around.None && ((Around)around).HasFlag(one)).Select(LabelOf);

        var statement = PageStatements.Of(Among, (Around)around);

        Assert.Equal(
            expected, Regex.Matches(statement.Text, @"(?<=around \+ \[\[')\w+", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(match => match.Value));
    }

    [Fact]
    public void Of_WhatWasAskedBefore_IsTheSameStatement() =>
        Assert.Same(PageStatements.Of(Among, Around.Acts | Around.Townships), PageStatements.Of(Among, Around.Townships | Around.Acts));

    [Fact]
    public void Of_AnyParts_IsCalledAfterTheFileThatFindsTheDuties() => Assert.Equal(Among.Name, PageStatements.Of(Among, Around.Departments).Name);

    private static string LabelOf(Around around) => around switch
    {
        Around.Townships or Around.OwningTownships => "Township",
        Around.Categories => "Category",
        Around.Departments or Around.OwningDepartments => "Department",
        Around.Acts => "LegalAct",
        Around.Documents => "Document",
        Around.Topics => "Topic",
        _ => throw new ArgumentOutOfRangeException(nameof(around), around, "One at a time."),
    };
}
