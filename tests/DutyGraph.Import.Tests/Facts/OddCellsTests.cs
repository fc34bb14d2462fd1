namespace DutyGraph.Import.Tests;

/// <summary>Cells that no published list has: ten thousand characters of text that a pattern can begin with, in place of a name or a clause.</summary>
/// <remarks>A pattern with quadratic or worse cost would reach its time limit on some machines only.</remarks>
public sealed class OddCellsTests
{
    private const int Length = 10_000;

    public static TheoryData<string> Texts => [
        "局", "、", "，", "；", "。", "：", "（", "《", "《》", "1", "1.", "一、", "由", "向", "报", "与", "等", "的", " ", "<b>", "&",
        "县公安局", "县公安局（", "部门（", "及其他", "共同", "由县", "由由、", "1.由县公安局负责；"];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Read_TextRepeatedWithoutEnd_IsReadInEveryCell(string text) => IsRead(string.Concat(Enumerable.Repeat(text, Length / text.Length)));

    [Fact]
    public void Read_DistinctIdeographsThatEndLikeADepartment_AreReadInEveryCell() =>
        IsRead(string.Concat(Enumerable.Range('\u4E00', 15_000).Select(i => (char)i)) + "局");

    [Fact]
    public void Read_MarksNestedDeep_AreRead() =>
        Assert.Empty(FactsOf.Read(FactsOf.Document($"1|乡村振兴|水利工作|县水利局|{string.Concat(Enumerable.Repeat("<div>", 5_000))}做好指导。|做好配合。")).Errors);

    [Fact]
    public void Read_RowLongerThanAnyList_IsRefusedWithItsLine()
    {
        var error = Assert.Single(
            FactsOf.Read(FactsOf.Document($"1|乡村振兴|水利工作|县水利局|{new string('做', 50_000)}|做好配合。")).Errors, error => error.Code == "TOO_COMPLEX");

        Assert.Equal(("a.txt", 5), (error.FileName, error.Line));
    }

    private static void IsRead(string cell) => Assert.All(
        [
            $"1|{cell}|水利工作|县水利局|做好指导。|做好配合。",
            $"1|乡村振兴|{cell}|县水利局|做好指导。|做好配合。",
            $"1|乡村振兴|水利工作|{cell}|做好指导。|做好配合。",
            $"1|乡村振兴|水利工作|县水利局|{cell}|做好配合。",
            $"1|乡村振兴|水利工作|县水利局|做好指导。|{cell}",
        ],
        row => Assert.Empty(FactsOf.Read(FactsOf.Document(row)).Errors));
}
