namespace DutyGraph.Core.Tests.Text;

public sealed class CodePointComparerTests
{
    [Fact]
    public void Compare_EveryPairOfAnOrder_ComesAsInTheOrder()
    {
        // U+FF01 and U+E000 sort before U+20BB7, although the first UTF-16 unit of 𠮷 (D842) is less than theirs.
        string[] ordered = ["", "A", "AA", "a", "一", "一A", "一一", "龥", "\uE000", "\uFF01", "\uFF01A", "𠮷", "𠮷A", "𠮸"];

        for (var one = 0; one < ordered.Length; one++)
        {
            for (var other = 0; other < ordered.Length; other++)
            {
                Assert.Equal(one.CompareTo(other), Math.Sign(CodePointComparer.Instance.Compare(ordered[one], ordered[other])));
            }
        }
    }

    [Fact]
    public void Compare_Null_ComesBeforeAnyText()
    {
        Assert.True(CodePointComparer.Instance.Compare(null, "") < 0);
        Assert.True(CodePointComparer.Instance.Compare("", null) > 0);
        Assert.Equal(0, CodePointComparer.Instance.Compare(null, null));
    }
}
