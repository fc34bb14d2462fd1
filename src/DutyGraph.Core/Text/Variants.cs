namespace DutyGraph.Core;

/// <summary>Characters that look alike and mean one: what fonts, OCR and the text of PDFs put in the place of the usual character.</summary>
internal static class Variants
{
    /// <summary>The characters of U+2F00 to U+2FD5, Kangxi radicals, which PDFs give for 一, 人, 水 …: the usual ones in their order (Unicode, NFKC).</summary>
    private const string OfKangxiRadicals =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴" +
        "廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿" +
        "目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵" +
        "邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    /// <summary>
    /// Pairs: a variant, then the usual character. 査 is printed in qitai.txt 177; the others of the first line are such older or foreign shapes of one character too, those
    /// of the second are the radicals of simplified script (U+2E80 to U+2EF3) that PDFs give for 长, 门, 车 …
    /// </summary>
    private const string Pairs =
        "査查戸户戶户內内呂吕黃黄淸清靑青敎教眞真硏研郞郎敍叙強强溫温" +
        "⺟母⺠民⺮竹⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟";

    private static readonly Dictionary<char, char> Usual = Pairs.Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);

    /// <summary>The usual character of a variant; any other character as it is.</summary>
    public static char UsualOf(char character)
    {
        var unified = character is >= '\u2F00' and <= '\u2FD5' ? OfKangxiRadicals[character - '\u2F00'] : character;
        return Usual.GetValueOrDefault(unified, unified);
    }
}
