namespace DutyGraph.Core.Tests.Words;

public sealed class LanguagesTests
{
    [Theory]
    [InlineData("en", "zh", Language.Chinese, Language.English)]
    [InlineData("ZH", "en", Language.English, Language.Chinese)]
    [InlineData(null, "en", Language.Chinese, Language.English)]
    [InlineData(null, "", Language.English, Language.English)]
    [InlineData(null, null, Language.Chinese, Language.Chinese)]
    public void Choose_OptionThenSettingThenLocale_FirstGivenHolds(string? option, string? setting, Language locale, Language expected) =>
        Assert.Equal(expected, Languages.Choose(option, setting, locale));

    [Fact]
    public void Choose_OptionOfNoLanguage_SaysWhatIsAllowedInBothLanguages()
    {
        var wrong = Assert.Throws<InvalidLanguageException>(() => Languages.Choose("de", "en", Language.English));

        Assert.Equal("--lang 须是 zh 或 en，收到“de”。 --lang must be zh or en; got 'de'.", wrong.Message);
    }

    [Fact]
    public void Choose_SettingOfNoLanguage_NamesTheSetting()
    {
        var wrong = Assert.Throws<InvalidLanguageException>(() => Languages.Choose(null, "chinese", Language.English));

        Assert.Equal("DutyGraph__Language must be zh or en; got 'chinese'.", wrong.Text.English);
    }

    [Theory]
    [InlineData("zh_CN.UTF-8", Language.Chinese)]
    [InlineData("zh", Language.Chinese)]
    [InlineData("ZH-hans", Language.Chinese)]
    [InlineData("en_US.UTF-8", Language.English)]
    [InlineData("de_DE@euro", Language.English)]
    [InlineData("zhx_ZZ", Language.English)]
    [InlineData("C", Language.Chinese)]
    [InlineData("C.UTF-8", Language.Chinese)]
    [InlineData("POSIX", Language.Chinese)]
    public void OfLocale_Lang_IsEnglishIfItNamesAnotherLanguageThanChinese(string lang, Language expected) =>
        Assert.Equal(expected, Languages.OfLocale(name => name == "LANG" ? lang : null));

    [Theory]
    [InlineData("en_US", null, "zh_CN", Language.English)]
    [InlineData("", "en_GB", "zh_CN", Language.English)]
    [InlineData("zh_CN", "en_GB", "en_US", Language.Chinese)]
    public void OfLocale_SeveralVariables_FirstThatIsNotEmptyHolds(string? all, string? messages, string? lang, Language expected)
    {
        Dictionary<string, string?> variables = new() { ["LC_ALL"] = all, ["LC_MESSAGES"] = messages, ["LANG"] = lang };

        Assert.Equal(expected, Languages.OfLocale(variables.GetValueOrDefault));
    }
}

public sealed class BilingualTextTests
{
    [Fact]
    public void ToString_HasBoth_InHasOne()
    {
        var text = new BilingualText("文件为空。", "The file is empty.");

        Assert.Equal("文件为空。 The file is empty.", $"{text}");
        Assert.Equal(("文件为空。", "The file is empty."), (text.In(Language.Chinese), text.In(Language.English)));
        Assert.Equal("RTF", new BilingualText("RTF", "RTF").ToString());
    }

    [Theory]
    [InlineData("此栏为空。Nothing is printed in this column.", "此栏为空。", "Nothing is printed in this column.")]
    [InlineData("首字误识：“D级”。 The first word is misread: D级。", "首字误识：“D级”。", "The first word is misread: D级。")]
    [InlineData("A 或 B 之间。 A or B.", "A 或 B 之间。", "A or B.")]
    [InlineData("没有英文。", "没有英文。", "没有英文。")]
    [InlineData("No Chinese.", "No Chinese.", "No Chinese.")]
    public void Parse_OneString_SplitsAfterTheChineseSentence(string text, string chinese, string english) =>
        Assert.Equal(new BilingualText(chinese, english), BilingualText.Parse(text));

    [Fact]
    public void Of_Exception_OfTheFrameworkIsTheSameInBothLanguages()
    {
        Assert.Equal("No such file.", BilingualText.Of(new IOException("No such file.")).Chinese);
        Assert.Equal("图中没有 act:x。", BilingualText.Of(new NodeNotFoundException("LegalAct", "act:x")).Chinese);
    }
}
