namespace DutyGraph.Import.Tests;

public sealed class LineWrapsTests
{
    [Theory]
    [InlineData("县财政局、农业 农村局", "县财政局、农业农村局")]
    [InlineData("\"互联网+ 督查\"", "\"互联网+督查\"")]
    [InlineData("奇台县委组织部 、奇台县人力资 源和社会保障局", "奇台县委组织部、奇台县人力资源和社会保障局")]
    [InlineData("使用 APP 填报", "使用 APP 填报")]
    [InlineData("5 G　网络", "5 G 网络")]
    [InlineData("  宣传  ", "宣传")]
    public void Join_SpacesOfWraps_GoAndPrintedOnesStay(string text, string joined) => Assert.Equal(joined, LineWraps.Join(text));
}
