namespace DutyGraph.Cli.Tests.Rank;

public sealed class NamedTests
{
    private static readonly Named[] Townships =
    [
        new("township:昌吉市六工镇", "昌吉市六工镇", "六工镇"),
        new("township:昌吉市三工镇", "昌吉市三工镇", "三工镇"),
        new("township:甲县城关镇", "甲县城关镇", "城关镇"),
        new("township:乙县城关镇", "乙县城关镇", "城关镇"),
        new("township:木垒县大石头乡", "木垒县大石头乡", "大石头乡"),
        new("township:昭苏县昭苏镇", "昭苏县昭苏镇", "昭苏镇"),
    ];

    [Theory]
    [InlineData("township:昌吉市六工镇")]
    [InlineData("昌吉市六工镇")]
    [InlineData("六工镇")]
    public void Find_IdOrFullNameOrBareName_IsTheOne(string given) => Assert.Equal("township:昌吉市六工镇", Find(given, Townships));

    [Fact]
    public void Find_BareNameOfTwo_AsksForTheFullName() =>
        Assert.Equal(
            "有几个乡镇叫「城关镇」，请写全名：甲县城关镇、乙县城关镇 Several are called '城关镇', give the full name: 甲县城关镇, 乙县城关镇",
            Assert.Throws<UsageException>(() => Find("城关镇", Townships)).Message);

    [Fact]
    public void Find_MisspeltName_ListsTheClosestFirstAndLeavesOutTheRest() =>
        Assert.Equal(
            "There is no township '五工镇'. Close to it: 昌吉市六工镇, 昌吉市三工镇, 甲县城关镇, 乙县城关镇, 昭苏县昭苏镇",
            Assert.Throws<UsageException>(() => Find("五工镇", Townships)).Text.English);

    [Fact]
    public void Find_PartOfAName_ListsTheWhole() =>
        Assert.StartsWith(
            "没有乡镇「石头」。相近的：木垒县大石头乡",
            Assert.Throws<UsageException>(() => Find("石头", Townships)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Find_NothingCloseAmongMany_SaysSo() =>
        Assert.Equal(
            new("没有乡镇「Liugong Township」。相近的：无", "There is no township 'Liugong Township'. Close to it: none"),
            Assert.Throws<UsageException>(() => Find("Liugong Township", Townships)).Text);

    [Fact]
    public void Find_NothingCloseAmongFew_ListsAll() =>
        Assert.EndsWith(
            "There are: 昌吉市六工镇, 昌吉市三工镇", Assert.Throws<UsageException>(() => Find("Liugong", Townships[..2])).Message, StringComparison.Ordinal);

    private static string Find(string given, Named[] known) => Named.Find(given, known, new("乡镇", "township"));
}
