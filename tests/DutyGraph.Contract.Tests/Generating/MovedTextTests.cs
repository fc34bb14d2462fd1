using DutyGraph.Benchmarks.Generating;
using DutyGraph.Core;

namespace DutyGraph.Contract.Tests.Generating;

public sealed class MovedTextTests
{
    [Fact]
    public void To_AnotherTownship_ExchangesEveryPlaceAndNothingElse()
    {
        const string printed = "新疆维吾尔自治区昌吉回族自治州 昌吉市六工镇履职事项清单\t昌吉州生态环境局昌吉市分局，市水利局，奇台县";
        var from = Township("昌吉市", "六工镇");

        var moved = new MovedText(printed, from, Chain("昌吉市")).To(Township("鼓楼区", "江东街道"), Chain("南京市鼓楼区"));

        Assert.Equal("江苏省南京市 鼓楼区江东街道履职事项清单\t南京市生态环境局鼓楼区分局，市水利局，奇台县", moved);
    }

    private static Division[] Chain(string county) => [.. TinyCountry.Chain(TinyCountry.Owning(county))];

    private static Township Township(string county, string name) =>
        new(NodeId.Township(county + name), name, county + name, null, TownshipKind.Town, TinyCountry.Owning(county)?.Id ?? "");
}
