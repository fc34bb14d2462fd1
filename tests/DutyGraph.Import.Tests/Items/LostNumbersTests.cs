namespace DutyGraph.Import.Tests;

public sealed class LostNumbersTests
{
    [Theory]
    [InlineData("1", "", "3", 2)]
    [InlineData("1", "2", "", 3)]
    [InlineData("", "2", "3", 1)]
    public void Settle_RoomForOneNumber_IsThatNumber(string first, string second, string third, int number)
    {
        var item = Assert.Single(Read(first, second, third), item => item.Issues.Length > 0);

        Assert.Equal((number, "NUMBER_FROM_NEIGHBOURS"), (item.Number, item.Issues[0].Code));
    }

    [Fact]
    public void Settle_NeighboursThatLeaveNoRoom_StaysUnknown()
    {
        var item = Read("1", "", "2")[1];

        Assert.Equal((0, "NUMBER_MISSING"), (item.Number, Assert.Single(item.Issues).Code));
    }

    private static IReadOnlyList<ListItem> Read(params string[] numbers) =>
        Lists.ItemsOf("基本履职事项清单\n序号\t事项类别\t事项名称\n" + string.Concat(numbers.Select(number => $"{number}\t党的建设\t落实组织生活制度\n")));
}
