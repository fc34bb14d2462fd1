namespace DutyGraph.Import.Tests;

public sealed class TownshipResolverTests
{
    private static readonly TownshipResolver Resolver = new(Reference.Tables);

    [Theory]
    [InlineData("昌吉市六工镇", "昌吉市六工镇", "652301105")]
    [InlineData("新疆维吾尔自治区昌吉回族自治州 昌吉市六工镇", "昌吉市六工镇", "652301105")]
    [InlineData("伊犁州奎屯市开干齐乡", "奎屯市开干齐乡", "654003201")]
    [InlineData("木垒哈萨克自治县大石头乡", "木垒县大石头乡", "652328205")]
    [InlineData("江苏省南京市鼓楼区宁海路街道", "南京市鼓楼区宁海路街道", "320106001")]
    [InlineData("鼓楼区宁海路街道", "南京市鼓楼区宁海路街道", "320106001")]
    [InlineData("宁海路街道办事处", "南京市鼓楼区宁海路街道", "320106001")]
    [InlineData("济源市承留镇人民政府", "济源市承留镇", "419001103")]
    [InlineData("东莞市石碣镇", "东莞市石碣镇", "441900101")]
    public void Resolve_NameAsPrinted_IsTheOneTownship(string printed, string fullName, string code)
    {
        var township = Resolver.Resolve(printed).Township;

        Assert.Equal((fullName, code), (township?.FullName, township?.Code));
    }

    [Fact]
    public void Resolve_TownshipThatTheTableLacks_IsKeptWithoutACode()
    {
        var township = Resolver.Resolve("昌吉市新建镇").Township;

        Assert.Equal(("昌吉市新建镇", null), (township?.FullName, township?.Code));
    }

    [Fact]
    public void Resolve_NoCounty_IsNone()
    {
        var reading = Resolver.Resolve("无此县无此镇");

        Assert.Null(reading.Township);
        Assert.Empty(reading.Candidates);
    }

    [Fact]
    public void Resolve_CountyThatIsSeveralPlaces_NamesThem()
    {
        var reading = Resolver.Resolve("鼓楼区无此街道");

        Assert.Null(reading.Township);
        Assert.Equal(["南京市鼓楼区无此街道", "徐州市鼓楼区无此街道", "福州市鼓楼区无此街道", "开封市鼓楼区无此街道"], reading.Candidates.Select(township => township.FullName));
    }
}
