using System.Runtime.CompilerServices;

namespace DutyGraph.Import.Tests;

/// <summary>Single clauses of the five published lists, with performers and recipients of reports determined by a person (<c>clauses.tsv</c>).</summary>
public sealed class RealClausesTests
{
    private static readonly string[][] Rows = [.. File.ReadAllLines(Path.Combine(Folder(), "clauses.tsv")).Skip(1).Select(line => line.Split('\t'))];

    public static IEnumerable<object[]> Performed => Rows.Select(row => new object[] { row[0], row[1], row[4], row[2] });

    public static IEnumerable<object[]> Reported => Rows.Where(row => row[1] == "TOWNSHIP").Select(row => new object[] { row[0], row[4], row[3] });

    [Theory]
    [MemberData(nameof(Performed))]
    public void PerformersOf_Clause_AreWhoItSaysDoTheWork(string township, string party, string text, string expected) =>
        Assert.Equal(expected, Join(Performers.Of([new Clause(null, text, 1)], Place.ItemNames(township[..3]), party == "TOWNSHIP")[0]));

    [Theory]
    [MemberData(nameof(Reported))]
    public void ReportsToOf_TownshipsClause_AreWhomItSaysToReportTo(string township, string text, string expected) =>
        Assert.Equal(expected, Join(ReportsTo.Of(text, Place.ItemNames(township[..3]))));

    private static string Join(IEnumerable<DepartmentMention> departments) => string.Join('、', departments.Select(department => department.Name));

    private static string Folder([CallerFilePath] string caller = "") => Path.GetDirectoryName(caller)!;
}
