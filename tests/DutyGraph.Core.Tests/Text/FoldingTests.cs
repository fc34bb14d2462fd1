namespace DutyGraph.Core.Tests.Text;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("（一），；：！？", "(一),;:!?")]
    [InlineData("“网格化”", "\"网格化\"")]
    [InlineData("‘一’", "'一'")]
    [InlineData("《水法》〈细则〉", "<水法><细则>")]
    [InlineData("１２３４５ＡＰＰ", "12345APP")]
    [InlineData("一。", "一.")]
    [InlineData("一､二", "一、二")]
    [InlineData("〔2020〕", "[2020]")]
    [InlineData("一——二", "一--二")]
    public void Fold_HalfAndFullWidth_AreOneText(string one, string other) => Assert.Equal(Folding.Fold(one), Folding.Fold(other));

    [Theory]
    [InlineData("国 土\u3000调\n查\u00A0工\u200B作\uFEFF", "国土调查工作")]
    [InlineData(" \t\r\n", "")]
    public void Fold_Whitespace_IsGone(string printed, string folded) => Assert.Equal(folded, Folding.Fold(printed));

    // qitai.txt 177 prints 国土调査工作 with U+67FB; text of PDFs has radicals in the place of characters.
    [Theory]
    [InlineData("国土调\u67FB工作", "国土调查工作")]
    [InlineData("\u2F00\u2F08\u2F26\u2FD5", "一人子龠")]
    [InlineData("⾨⼾", "門户")]
    [InlineData("⻔⻋⻓", "门车长")]
    public void Fold_VariantCharacter_IsTheUsualOne(string printed, string folded) => Assert.Equal(folded, Folding.Fold(printed));

    [Theory]
    [InlineData("水、电")]
    [InlineData("𠮷林")]
    [InlineData("APP与app")]
    [InlineData("")]
    public void Fold_NothingToFold_StaysAsPrinted(string printed) => Assert.Equal(printed, Folding.Fold(printed));

    [Fact]
    public void Fold_AnyCharacter_IsFoldedOnceForAll()
    {
        for (var character = '\0'; character < char.MaxValue; character++)
        {
            var once = Folding.Fold(character.ToString());
            Assert.Equal(once, Folding.Fold(once));
        }
    }

    [Fact]
    public void Fold_LongText_IsFoldedToItsEnd() => Assert.Equal(new string('(', 1000) + ",", Folding.Fold(new string('（', 1000) + "，"));
}
