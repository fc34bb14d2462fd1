using System.Runtime.CompilerServices;
using DutyGraph.Core;

namespace DutyGraph.Import.Tests;

/// <summary>
/// Documents cut from the published lists and changed in one way that occurs in real documents. Each stands for a class of documents; <c>00-base-*</c> are
/// the unchanged cuts.
/// </summary>
public sealed class CasesTests
{
    private const string Tab = "00-base-tab";
    private const string Markdown = "00-base-md";
    private const string Wrapped = "00-base-wrap";

    [Theory]
    [InlineData(Tab, Lists.Liugong)]
    [InlineData(Markdown, Lists.Zhaosu)]
    [InlineData(Wrapped, Lists.Kaiganqi)]
    public void Read_CutOfAPublishedList_GivesItemsOfThatList(string name, string published)
    {
        var all = FactsOf.List(published).Duties.Select(duty => Fields(duty, isNumbered: false)).ToHashSet();

        Assert.All(Read(name).Duties, duty => Assert.Contains(Fields(duty, isNumbered: false), all));
    }

    [Theory]
    [InlineData(Tab, 4, 4, 3)]
    [InlineData(Markdown, 4, 4, 3)]
    [InlineData(Wrapped, 6, 4, 4)]
    public void Read_CutOfAPublishedList_GivesEveryItem(string name, int basic, int assist, int reclaimed) =>
        Assert.Equal([basic, assist, reclaimed], Enum.GetValues<DutyList>().Select(list => Read(name).Duties.Count(duty => duty.List == list)));

    [Theory]
    [InlineData("01-category-as-heading-rows", Tab)]
    [InlineData("02-tab-remarks-column", Tab)]
    [InlineData("03-rowspan-rows-one-cell-short.md", Markdown)]
    [InlineData("05-md-blank-line-between-rows", Markdown)]
    [InlineData("06-wrapped-last-number-fullwidth", Wrapped)]
    [InlineData("06d-tab-last-number-float", Tab)]
    [InlineData("07-wrapped-page-titles-other-words", Wrapped)]
    [InlineData("08b-wrapped-signature-at-end", Wrapped)]
    [InlineData("08c-tab-section-title-with-count", Tab)]
    [InlineData("09-zwsp-before-last-number-wrapped", Wrapped)]
    [InlineData("10-radical-in-category-wrapped", Wrapped)]
    [InlineData("10c-radical-in-department-tab", Tab)]
    [InlineData("11-merged-category-cells-tab", Tab)]
    [InlineData("12-circled-clause-numbers-tab", Tab)]
    [InlineData("13-md-empty-header-rows", Markdown)]
    [InlineData("15-excel-quoted-multiline-cells", Tab)]
    [InlineData("18-float-numbers-all-tab", Tab)]
    [InlineData("19-spaced-category-wrapped", Wrapped)]
    public void Read_DocumentChangedInOneWay_ReadsAsTheUnchangedOne(string name, string unchanged) =>
        Assert.Equal(Read(unchanged).Duties.Select(duty => Fields(duty)), Read(name).Duties.Select(duty => Fields(duty)));

    [Theory]
    [InlineData("04-layout-columns-side-by-side", "COLUMNS_SIDE_BY_SIDE")]
    [InlineData("16-sections-of-two-townships.md", "TOWNSHIPS_DIFFER")]
    public void Read_DocumentThatCannotBeReadRight_IsRefusedWithItsCauseAndPlace(string name, string code)
    {
        var error = Assert.Single(Result(name).Errors);

        Assert.Equal(code, error.Code);
        Assert.NotNull(error.Line);
    }

    [Fact]
    public void Read_LessThanInPlainText_IsText() =>
        Assert.Equal("管控PM2.5<B级的企业", Read("14-less-than-before-letter-tab").Duties.Single(duty => duty is { List: DutyList.Basic, Number: 3 }).Name);

    [Fact]
    public void Read_UnreadableCharacters_AreKeptAsPrintedAndFlagged()
    {
        var duty = Read("17-unreadable-characters-tab").Duties.Single(duty => duty is { List: DutyList.Basic, Number: 3 });

        Assert.Contains("(cid:1234)制度", duty.Name, StringComparison.Ordinal);
        Assert.Contains(duty.Issues, issue => issue is { Severity: IssueSeverity.Damaged, Field: "name" });
    }

    [Fact]
    public void Read_CityWithoutCounties_IsNamedOnce()
    {
        var facts = Read("20-city-without-counties");

        Assert.Equal("东莞市虎门镇", facts.Township.FullName);
        Assert.Contains(facts.Departments, department => department.Name == "东莞市水利局");
        Assert.DoesNotContain(facts.Departments, department => department.Name.Contains("东莞市东莞市", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_TitleThatCountsItsItems_IsHeldToThat() =>
        Assert.Contains(Read("08c-tab-section-title-with-count").Issues, issue => issue is { Code: "COUNT_DIFFERS", Line: 30 });

    /// <summary>Returns all fields of a duty that a document prints.</summary>
    internal static string Fields(Duty duty, bool isNumbered = true) =>
        (isNumbered ? $"{duty.List} {duty.Number}" : "")
        + $"|{duty.CategoryId}|{duty.Name}|{string.Join('、', duty.DepartmentIds)}"
        + $"|{Clauses(duty.SuperiorResponsibilities)}|{Clauses(duty.TownshipResponsibilities)}"
        + $"|{duty.Method}|{duty.Discontinued}";

    private static string Clauses(IEnumerable<Responsibility> clauses) => string.Join(' ', clauses.Select(clause => $"[{clause.Number}] {clause.Text}"));

    private static Facts Read(string name) => Result(name).Facts!;

    private static ReadResult Result(string name, [CallerFilePath] string here = "") =>
        FactsOf.Reader.ReadFile(Path.Combine(Path.GetDirectoryName(here)!, name + ".txt"));
}
