namespace DutyGraph.Core.Tests.Text;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("（一），；：！？", "(一),;:!?")]
    [InlineData("“网格化”", "\"网格化\"")]
    [InlineData("‘一’", "'一'")]
    [InlineData("《水法》〈细则〉", "<水法><细则>")]
    [InlineData("１２３４５ＡＰＰ", "12345app")]
    [InlineData("一。", "一.")]
    [InlineData("一､二", "一、二")]
    [InlineData("〔2020〕", "[2020]")]
    [InlineData("一——二", "一--二")]
    public void Fold_HalfAndFullWidth_AreOneText(string one, string other) => Assert.Equal(Folding.Fold(one), Folding.Fold(other));

    [Theory]
    [InlineData("国 土\u3000调\n查\u00A0工\u200B作\uFEFF", "国土调查工作")]
    [InlineData(" \t\r\n", "")]
    public void Fold_Whitespace_IsGone(string printed, string folded) => Assert.Equal(folded, Folding.Fold(printed));

    // qitai.txt 177 prints 国土调査工作 with U+67FB; text extracted from PDFs has radicals instead of characters.
    [Theory]
    [InlineData("国土调\u67FB工作", "国土调查工作")]
    [InlineData("\u2F00\u2F08\u2F26\u2FD5", "一人子龠")]
    [InlineData("⾨⼾", "门户")]
    [InlineData("⻔⻋⻓", "门车长")]
    public void Fold_VariantCharacter_IsTheUsualOne(string printed, string folded) => Assert.Equal(folded, Folding.Fold(printed));

    [Theory]
    [InlineData("國土調查", "国土调查")]
    [InlineData("鄉鎮職責", "乡镇职责")]
    [InlineData("後勤", "后勤")]
    [InlineData("経済", "经济")]
    public void Fold_TraditionalCharacter_IsTheSimplifiedOne(string printed, string folded) => Assert.Equal(folded, Folding.Fold(printed));

    [Theory]
    [InlineData("拖欠")]
    [InlineData("芸薹")]
    [InlineData("缶")]
    public void Fold_CharacterOfSimplifiedScript_IsNoJapaneseForm(string printed) => Assert.Equal(printed[0], Folding.Fold(printed)[0]);

    [Theory]
    [InlineData("㎡", "m2")]
    [InlineData("①Ⅳ㈠", "1iv(一)")]
    [InlineData("……", "......")]
    [InlineData("ﬁ", "fi")]
    [InlineData("\uF900", "岂")]
    [InlineData("葛\U000E0100", "葛")]
    public void Fold_CompatibilityForm_IsThePlainOne(string printed, string folded) => Assert.Equal(folded, Folding.Fold(printed));

    [Theory]
    [InlineData("GB/T Ⅱ", "gb/tii")]
    [InlineData("Straße", "strasse")]
    [InlineData("ΣΊΣΥΦΟΣ", "σίσυφοσ")]
    public void Fold_Case_IsOne(string printed, string folded) => Assert.Equal(folded, Folding.Fold(printed));

    [Theory]
    [InlineData("e\u0301", "é")]
    [InlineData("ｶﾞ", "ガ")]
    [InlineData("e\u0323\u0302", "ệ")]
    public void Fold_LetterAndMark_AreOneCharacter(string printed, string folded) => Assert.Equal(folded, Folding.Fold(printed));

    [Theory]
    [InlineData("水、电")]
    [InlineData("𠮷林")]
    [InlineData("与app")]
    [InlineData("")]
    public void Fold_NothingToFold_StaysAsPrinted(string printed) => Assert.Equal(printed, Folding.Fold(printed));

    [Fact]
    public void Fold_AnyCharacter_IsFoldedOnceForAll()
    {
        for (var code = 0; code <= 0x10FFFF; code++)
        {
            var once = Folding.Fold(code is >= 0xD800 and <= 0xDFFF ? ((char)code).ToString() : char.ConvertFromUtf32(code));
            Assert.Equal(once, Folding.Fold(once));
        }
    }

    [Fact]
    public void FoldWithPlaces_DroppedAndLongerCharacters_KnowWhereTheyStand()
    {
        var folded = Folding.FoldWithPlaces("国 土㎡\U0002F800e\u0301");

        Assert.Equal("国土m2丽é", folded.Text);
        Assert.Equal([0..1, 2..3, 3..4, 3..4, 4..6, 6..8], folded.Places);
    }

    [Theory]
    [InlineData("国 土 調査", "土调", true)]
    [InlineData("国 土 調査", "调国", false)]
    public void Contains_FoldedWord_IsFoundInAnyPrinting(string text, string word, bool isFound) => Assert.Equal(isFound, Folding.Contains(text, word));

    [Theory]
    [InlineData("⼟地（國土）调査，APP", "土地（国土）调查，APP")]
    [InlineData("ＡＰＰ ㎡ é", "ＡＰＰ ㎡ é")]
    [InlineData("𠮷林", "𠮷林")]
    public void FoldIdeographs_AllElse_StaysAsPrinted(string printed, string folded) => Assert.Equal(folded, Folding.FoldIdeographs(printed));

    [Fact]
    public void Fold_LongText_IsFoldedToItsEnd() => Assert.Equal(new string('(', 1000) + ",", Folding.Fold(new string('（', 1000) + "，"));
}
