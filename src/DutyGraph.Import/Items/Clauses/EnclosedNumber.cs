namespace DutyGraph.Import;

/// <summary>Numbers that are one character: ①, ⑴, ⒈, ❶, Ⅰ.</summary>
internal static class EnclosedNumber
{
    /// <summary>Returns the value of a character; null if it is no such number.</summary>
    internal static int? ValueOf(char c) => c switch
    {
        >= '①' and <= '⑳' => c - '①' + 1,
        >= '⑴' and <= '⒇' => c - '⑴' + 1,
        >= '⒈' and <= '⒛' => c - '⒈' + 1,
        >= '❶' and <= '❿' => c - '❶' + 1,
        >= '㉑' and <= '㉟' => c - '㉑' + 21,
        >= '㊱' and <= '㊿' => c - '㊱' + 36,
        >= 'Ⅰ' and <= 'Ⅻ' => c - 'Ⅰ' + 1,
        _ => null,
    };
}
