using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DutyGraph.Import;

/// <summary>Prints numbers in the formats of automatic numbering that Chinese documents use.</summary>
internal static class WordNumbers
{
    private const string Digits = "〇一二三四五六七八九";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";

    private static readonly (int Value, string Name)[] RomanDigits =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>Prints a number in a format; as a decimal if the format is not supported.</summary>
    internal static string Print(int number, NumberFormatValues format)
    {
        var isSmall = number is > 0 and < 10_000;
        return !isSmall ? Decimal(number)
            : format == NumberFormatValues.ChineseCounting
                || format == NumberFormatValues.ChineseCountingThousand
                || format == NumberFormatValues.TaiwaneseCounting
                || format == NumberFormatValues.TaiwaneseCountingThousand
                || format == NumberFormatValues.JapaneseCounting
                || format == NumberFormatValues.IdeographDigital
                ? Chinese(number)
            : format == NumberFormatValues.DecimalEnclosedCircle || format == NumberFormatValues.DecimalEnclosedCircleChinese
                ? number <= 20 ? ((char)('①' + number - 1)).ToString() : Decimal(number)
            : format == NumberFormatValues.IdeographTraditional ? number <= Stems.Length ? Stems[number - 1].ToString() : Decimal(number)
            : format == NumberFormatValues.IdeographZodiac ? number <= Branches.Length ? Branches[number - 1].ToString() : Decimal(number)
            : format == NumberFormatValues.DecimalFullWidth || format == NumberFormatValues.DecimalFullWidth2
                ? string.Concat(Decimal(number).Select(c => (char)(c - '0' + '０')))
            : format == NumberFormatValues.DecimalZero ? number.ToString("00", CultureInfo.InvariantCulture)
            : format == NumberFormatValues.UpperLetter ? Letter(number, 'A')
            : format == NumberFormatValues.LowerLetter ? Letter(number, 'a')
            : format == NumberFormatValues.UpperRoman ? Roman(number)
#pragma warning disable CA1308 // Lower-case Roman numerals.
            : format == NumberFormatValues.LowerRoman ? Roman(number).ToLowerInvariant()
#pragma warning restore CA1308
            : Decimal(number);
    }

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    // After Z comes AA.
    private static string Letter(int number, char first) => new((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string Chinese(int number)
    {
        var text = "";
        foreach (var (unit, name) in new[] { (1000, "千"), (100, "百"), (10, "十"), (1, "") })
        {
            var digit = number / unit % 10;
            if (digit > 0)
            {
                text += (text.EndsWith('零') || text.Length == 0 || number / unit / 10 % 10 > 0 ? "" : "零")
                    + (digit == 1 && unit == 10 && text.Length == 0 ? "" : Digits[digit])
                    + name;
            }
        }

        return text;
    }

    private static string Roman(int number)
    {
        var text = "";
        foreach (var (value, name) in RomanDigits)
        {
            for (; number >= value; number -= value)
            {
                text += name;
            }
        }

        return text;
    }
}
