using DutyGraph.Import.Typesetting;
using Xunit.Abstractions;

namespace DutyGraph.Import.Tests;

/// <summary>Real lists, moved to other counties and typeset again: their content is known, so every field that is read can be compared with it.</summary>
public sealed class TypesetListsTests(ITestOutputHelper output)
{
    /// <summary>The required share of correct fields for each kind of field, over all documents.</summary>
    private const double Target = 0.99;

    private static readonly (string List, Locality At)[] Sources =
    [
        (Lists.Liugong, new("新疆", "昌吉州", "昌吉市", "六工镇")),
        (Lists.Zhaosu, new("新疆", "伊犁州", "昭苏县", "昭苏镇")),
        (Lists.Dashitou, new("新疆", "昌吉州", "木垒县", "大石头乡")),
    ];

    private static readonly Locality[] Destinations =
    [
        new("贵州省", "黔南州", "惠水县", "好花红镇"),
        new("浙江省", "杭州市", "余杭区", "径山镇"),
        new("湖北省", "襄阳市", "老河口市", "仙人渡镇"),
        new("内蒙古自治区", "锡林郭勒盟", "正蓝旗", "上都镇"),
        new("四川省", "成都市", "青羊区", "草市街街道"),
        new("甘肃省", "临夏州", "和政县", "卜家庄乡"),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Read_ListsSetAsWrappedText_FindsNearlyEveryField(int seed) =>
        AssertScore(seed, style => style);

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void Read_BothClauseColumnsOfOneWidth_FindsNearlyEveryField(int seed) =>
        AssertScore(seed, style => style with { Township = style.Superior });

    private void AssertScore(int seed, Func<PageStyle, PageStyle> change)
    {
        var random = new Random(seed);
        var score = new ReadingScore();
        foreach (var (list, from) in Sources)
        {
            var relocation = new Relocation(from, Destinations[random.Next(Destinations.Length)], random.Next(2) == 0);
            var document = relocation.Move(Lists.Items(list).Where(IsSound));
            var text = new WrappedTypesetter(change(PageStyle.Draw(random)), random).Set(document);
            score.Add(document, Lists.ItemsOf(text));
        }

        output.WriteLine(string.Join('\n', score.Differences));
        Assert.All(score.Fields, field => Assert.True(field.Value.Right >= Target * field.Value.All, $"{field.Key}: {field.Value.Right} of {field.Value.All}"));
    }

    // zhaosu 275: the department cell contains the end of another cell.
    private static bool IsSound(ListItem item) => !item.DepartmentsPrinted.Contains('。', StringComparison.Ordinal);
}
