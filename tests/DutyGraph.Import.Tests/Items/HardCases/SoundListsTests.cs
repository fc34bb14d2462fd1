namespace DutyGraph.Import.Tests;

public sealed class SoundListsTests
{
    [Theory]
    [InlineData(Lists.Liugong, 136, 94, 30)]
    [InlineData(Lists.Qitai, 85, 68, 26)]
    [InlineData(Lists.Zhaosu, 89, 128, 52)]
    [InlineData(Lists.Kaiganqi, 87, 123, 51)]
    [InlineData(Lists.Dashitou, 105, 103, 37)]
    public void Read_PublishedList_NumbersRunFromOne(string name, int basic, int assist, int reclaimed) =>
        Assert.Equal(
            [.. Enumerable.Range(1, basic), .. Enumerable.Range(1, assist), .. Enumerable.Range(1, reclaimed)],
            Lists.Items(name).Select(item => item.Number));

    [Fact]
    public void Read_Liugong_IsSoundThroughout() => Assert.Empty(Lists.Items(Lists.Liugong).SelectMany(item => item.Issues));

    [Theory]
    [InlineData(Lists.Zhaosu, 275)]
    [InlineData(Lists.Dashitou, 260)]
    public void Read_ListWithOneDamagedRow_FlagsThatRowAlone(string name, int line) =>
        Assert.Equal([line], Lists.Items(name).Where(item => item.Issues.Length > 0).Select(item => item.Line));
}
