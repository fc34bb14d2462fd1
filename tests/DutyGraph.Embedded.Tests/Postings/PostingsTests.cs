namespace DutyGraph.Embedded.Tests.Postings;

public sealed class PostingsTests
{
    private static readonly int[][] Rows = [[2, 0], [], [0, 3]];

    [Fact]
    public void OfRows_RowsInAnyOrder_KeepTheirOrder()
    {
        var postings = Embedded.Postings.OfRows(Rows.Length, key => Rows[key]);

        Assert.Equal(Rows, Enumerable.Range(0, Rows.Length).Select(key => postings[key].ToArray()));
    }

    [Fact]
    public void Inverted_EachItem_HasItsKeysAscending()
    {
        var inverted = Embedded.Postings.OfRows(Rows.Length, key => Rows[key]).Inverted(5);

        Assert.Equal([[0, 2], [], [0], [2], []], Enumerable.Range(0, 5).Select(item => inverted[item].ToArray()));
    }

    [Fact]
    public void OfColumn_Values_HaveTheirPositionsAndStandEndToEnd()
    {
        var postings = Embedded.Postings.OfColumn([1, 0, 1, 3], 4);

        Assert.Equal([[1], [0, 2], [], [3]], Enumerable.Range(0, 4).Select(value => postings[value].ToArray()));
        Assert.Equal([1, 0, 2, 3], postings.All.ToArray());
    }

    [Fact]
    public void Under_NoKey_IsNothing() => Assert.Equal(0, Embedded.Postings.OfColumn([0], 1).Under(null).Length);
}
