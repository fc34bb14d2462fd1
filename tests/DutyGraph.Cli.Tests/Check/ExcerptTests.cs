namespace DutyGraph.Cli.Tests.Check;

public sealed class ExcerptTests
{
    [Fact]
    public void Of_PlaceAfterChineseText_MarksItsColumnsNotItsCharacters()
    {
        var excerpt = Excerpt.Of("12\t宣传 (十八) 工作", "(十八)", full: false);

        Assert.Equal("12⇥宣传 (十八) 工作", excerpt.Text);
        Assert.Equal("        ^^^^^^", excerpt.Mark);
    }

    [Fact]
    public void Of_LongLine_ShowsWhatStandsAroundThePlace()
    {
        var excerpt = Excerpt.Of(new string('前', 100) + "错字" + new string('后', 100), "错字", full: false);

        Assert.Equal($"...{new string('前', 24)}错字{new string('后', 24)}...", excerpt.Text);
        Assert.Equal(new string(' ', 3 + 48) + "^^^^", excerpt.Mark);
    }

    [Fact]
    public void Of_LongLineInFull_CutsNothing()
    {
        var line = new string('前', 100) + "错字" + new string('后', 100);

        Assert.Equal(line, Excerpt.Of(line, "错字", full: true).Text);
    }

    [Fact]
    public void Of_PlaceThatAWrapCut_MarksWhatStandsOnThisLine() =>
        Assert.Equal("    ^^^^^^", Excerpt.Of("县、奇台县", "奇台县公安局", full: false).Mark);

    [Fact]
    public void Of_PlaceKeptWithoutTheSpacesOfItsLayout_IsFoundAllTheSame() =>
        Assert.Equal("   ^^^^^^^^^^^^^^^", Excerpt.Of("12\t(十八十八里) 宣", "(十八十八里)宣", full: false).Mark);

    [Fact]
    public void Of_PlaceThatIsNotOnTheLine_MarksNothing() =>
        Assert.Equal(new Excerpt("奇台县教育局", ""), Excerpt.Of("奇台县教育局", "奇石镇", full: false));

    [Fact]
    public void Of_NothingPrinted_ShowsTheBeginningUnmarked() =>
        Assert.Equal(new Excerpt(new string('字', 48) + "...", ""), Excerpt.Of(new string('字', 60), "", full: false));
}
