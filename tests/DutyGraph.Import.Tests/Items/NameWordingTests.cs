namespace DutyGraph.Import.Tests;

/// <summary>Names that differ from other lists' names of the same matter by a character that forms no word.</summary>
public sealed class NameWordingTests
{
    [Theory]
    [InlineData(82, "NAME_MISREAD")]
    [InlineData(95, "NAME_MISREAD")]
    [InlineData(177, "NAME_MISREAD")]
    [InlineData(241, "NAME_CUT")]
    public void Find_NameOfQitaiThatLooksLikeText_IsFlagged(int line, string code) =>
        Assert.Contains(Lists.ItemAt(Lists.Qitai, line).Issues, issue => issue.Field is "name" && issue.Code == code);

    [Theory]
    [InlineData(Lists.Liugong)]
    [InlineData(Lists.Zhaosu)]
    [InlineData(Lists.Dashitou)]
    [InlineData(Lists.Kaiganqi)]
    public void Find_SoundList_FlagsNoName(string name) =>
        Assert.DoesNotContain(Lists.Items(name), item => item.Issues.Any(issue => issue.Code is "NAME_MISREAD" or "NAME_CUT"));

    [Theory]
    [InlineData("野生动植物保护工作", false)]
    [InlineData("国土调杳工作", true)]
    [InlineData("国土凋查工作", true)]
    [InlineData("葡萄产业发展工作", false)]
    public void Find_NameOnAnyList_IsFlaggedWhereACharacterMakesNoWord(string name, bool isFlagged) =>
        Assert.Equal(isFlagged, Lists.Assist(name: name).Issues.Any(issue => issue.Code is "NAME_MISREAD"));
}
