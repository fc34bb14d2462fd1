using System.Collections.Immutable;

namespace DutyGraph.Cli.Tests.Export;

public sealed class CsvCellTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+86", "'+86")]
    [InlineData("-宣传", "'-宣传")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1", "'＝1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("'节水", "''节水")]
    [InlineData("1+1=2", "1+1=2")]
    [InlineData("", "")]
    public void Of_Text_IsGuardedOnlyWhereItBeginsLikeAFormula(string text, string expected) => Assert.Equal(expected, CsvCell.Of(text));

    [Fact]
    public void Of_OtherValues_AreThemselves()
    {
        Assert.Equal("", CsvCell.Of(null));
        Assert.Equal("27", CsvCell.Of(27));
        Assert.Equal("true", CsvCell.Of(true));
        Assert.Equal("""["市应急局","=1\"2"]""", CsvCell.Of(ImmutableArray.Create("市应急局", "=1\"2")));
    }

    [Fact]
    public void Of_ValueThatRowsDoNotHave_Throws() => Assert.Throws<ArgumentException>(() => CsvCell.Of(1.5m));
}
