namespace DutyGraph.Import;

/// <summary>Parses numbers in Chinese numerals, as in clauses and dates.</summary>
internal static class ChineseNumber
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>Parses 一 to 九十九, digit by digit (二〇二五), or Arabic digits of any width.</summary>
    internal static int Parse(string printed)
    {
        var tens = printed.IndexOf('十');
        return tens < 0
            ? printed.Aggregate(0, (number, digit) => (number * 10) + Digit(digit))
            : ((tens is 0 ? 1 : Parse(printed[..tens])) * 10) + Parse(printed[(tens + 1)..]);
    }

    private static int Digit(char digit) => char.IsDigit(digit) ? (int)char.GetNumericValue(digit) : Math.Max(Digits.IndexOf(digit), 0);
}
